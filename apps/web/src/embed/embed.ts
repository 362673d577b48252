// The script of /embed/country/CODE: reads out the value under the pointer. The page is complete without it.
import { nearestRow } from './nearest-row.js';

interface Row {
  readonly date: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string | null;
}

/** Where the curve begins and ends in the picture, in its own units (chart-picture.ts of the API). */
const CURVE = { left: 52, right: 936, top: 84, bottom: 412 };

async function start(figure: HTMLElement): Promise<void> {
  const svg = figure.querySelector('svg');
  const output = figure.querySelector('output');
  if (!svg || !output || !figure.dataset['rows']) return;
  const { rows } = (await (await fetch(figure.dataset['rows'])).json()) as { rows: readonly Row[] };
  const line = addLine(svg);
  svg.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = svg.getBoundingClientRect();
    const x = ((clientX - left) / width) * svg.viewBox.baseVal.width;
    const index = nearestRow((x - CURVE.left) / (CURVE.right - CURVE.left), rows.length);
    const at = String(CURVE.left + ((CURVE.right - CURVE.left) * index) / Math.max(1, rows.length - 1));
    line.setAttribute('x1', at);
    line.setAttribute('x2', at);
    const row = rows[index];
    output.textContent = row ? sentenceOf(row) : '';
  });
}

const sentenceOf = ({ date, score, low, high, label }: Row): string =>
  score === null
    ? `${date}: no score`
    : `${date}: ${score.toFixed(1)} ${label ?? ''} (${low?.toFixed(1) ?? ''}–${high?.toFixed(1) ?? ''})`;

function addLine(svg: SVGSVGElement): SVGLineElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  line.setAttribute('class', 'under-pointer');
  line.setAttribute('y1', String(CURVE.top));
  line.setAttribute('y2', String(CURVE.bottom));
  svg.append(line);
  return line;
}

const figure = document.querySelector('figure');
if (figure) void start(figure);
