import type { ReliabilityBin } from '#libs/validation';

const SIDE = 240;
const MARGIN = 40;
/** Readable on light and dark pages alike. */
const INK = '#808890';
const DOT = '#2a9d8f';

/** Forecast probability against how often it came true, as SVG text: on the diagonal = honest; the area of a dot grows with its cases. */
export function reliabilityChart(bins: readonly ReliabilityBin[], title: string): string {
  const x = (p: number) => (MARGIN + SIDE * p).toFixed(1);
  const y = (p: number) => (MARGIN + SIDE * (1 - p)).toFixed(1);
  const most = bins.reduce((sum, { n }) => Math.max(sum, n), 1);
  const dots = bins.map(({ forecast, observed, n }) => {
    const radius = (3 + 9 * Math.sqrt(n / most)).toFixed(1);
    const told = `said ${(100 * forecast).toFixed(1)} %, happened ${(100 * observed).toFixed(1)} % of ${n}`;
    return `<circle cx="${x(forecast)}" cy="${y(observed)}" r="${radius}" fill="${DOT}" fill-opacity=".7"><title>${told}</title></circle>`;
  });
  const size = SIDE + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" font-family="sans-serif" font-size="11" fill="${INK}">`,
    `<title>${title}</title>`,
    `<text x="${MARGIN}" y="20">${title}</text>`,
    `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}M${x(0)} ${y(0)}L${x(1)} ${y(1)}" fill="none" stroke="${INK}" stroke-dasharray="4 3"/>`,
    ...dots,
    `<text x="${x(0.5)}" y="${size - 10}" text-anchor="middle">forecast probability</text>`,
    `<text transform="translate(14,${y(0.5)}) rotate(-90)" text-anchor="middle">share that happened</text>`,
    '</svg>',
    '',
  ].join('\n');
}
