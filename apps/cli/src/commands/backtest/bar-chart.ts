export interface Bar {
  readonly label: string;
  readonly value: number;
}

export interface BarChartOptions {
  readonly title: string;
  /** Value at which a reference line is drawn. */
  readonly line: number;
}

const BAR_WIDTH = 22;
const HEIGHT = 160;
const TOP = 30;
const LEFT = 34;
const BOTTOM = 44;
/** Readable on light and dark pages alike. */
const INK = '#808890';
const BETTER = '#2a9d8f';
const WORSE = '#d1495b';

/** A bar chart as SVG text: values from 0, bars below the line in one colour, others in another. */
export function barChart(bars: readonly Bar[], { title, line }: BarChartOptions): string {
  const top = bars.reduce((most, { value }) => Math.max(most, value), line) * 1.05;
  const y = (value: number) => (TOP + HEIGHT * (1 - value / top)).toFixed(1);
  const width = LEFT + bars.length * BAR_WIDTH + 10;
  const columns = bars.flatMap(({ label, value }, index) => {
    const x = LEFT + index * BAR_WIDTH;
    const height = ((HEIGHT * value) / top).toFixed(1);
    const labelAt = `${x + BAR_WIDTH / 2 + 3},${TOP + HEIGHT + 6}`;
    return [
      `<rect x="${x}" y="${y(value)}" width="${BAR_WIDTH - 4}" height="${height}" fill="${value < line ? BETTER : WORSE}"><title>${label}: ${value.toFixed(3)}</title></rect>`,
      `<text transform="translate(${labelAt}) rotate(-90)" text-anchor="end">${label}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${TOP + HEIGHT + BOTTOM}" role="img" font-family="sans-serif" font-size="11" fill="${INK}">`,
    `<title>${title}</title>`,
    `<text x="${LEFT}" y="16">${title}</text>`,
    ...columns,
    `<line x1="${LEFT}" x2="${width}" y1="${y(line)}" y2="${y(line)}" stroke="${INK}" stroke-dasharray="4 3"/>`,
    `<text x="${LEFT - 6}" y="${y(line)}" text-anchor="end" dominant-baseline="middle">${line}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
