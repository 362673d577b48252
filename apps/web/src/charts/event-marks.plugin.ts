import type { Chart, ChartEvent, Plugin } from 'chart.js';
import type { EventMark } from './event-mark.js';
import { FONT } from './palette.js';
import { MARKS_LABEL, type ScorePoint } from './score.chart.js';

export interface EventMarksOptions {
  /** Id of the pinned event, empty for none. */
  readonly pinned: string;
  readonly card: string;
  readonly text: string;
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends keyof ChartTypeRegistry> {
    eventMarks?: TType extends 'line' ? EventMarksOptions : never;
  }
}

interface PlacedMark {
  readonly mark: EventMark;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

const PILL_RADIUS = 9;
const PILL_GAP = 2;
const REACH_PX = 18;

/** Dotted lines and numbered pills above the diamonds of the biggest events; crowded pills give way to the pinned and the larger. */
export const eventMarks: Plugin<'line', EventMarksOptions> = {
  id: 'eventMarks',
  afterDatasetsDraw(chart, _args, options) {
    const placed = placedMarks(chart);
    const numbered = placed.filter(({ mark }) => mark.number !== null || mark.id === options.pinned);
    const { ctx, chartArea } = chart;
    ctx.save();
    for (const { mark, x, y, colour } of numbered) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = mark.id === options.pinned ? 1.5 : 1;
      ctx.setLineDash(mark.id === options.pinned ? [] : [2, 3]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - PILL_RADIUS);
      ctx.lineTo(x, y - 6);
      ctx.stroke();
    }
    for (const place of withoutOverlaps(numbered, options.pinned)) drawPill(chart, place, options);
    ctx.restore();
  },
};

function drawPill(chart: Chart, { mark, x, colour }: PlacedMark, options: EventMarksOptions): void {
  const { ctx, chartArea } = chart;
  ctx.setLineDash([]);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, chartArea.top - PILL_RADIUS, PILL_RADIUS, 0, 2 * Math.PI);
  ctx.fill();
  ctx.strokeStyle = mark.id === options.pinned ? options.text : options.card;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.fillStyle = options.card;
  ctx.font = `700 11px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(mark.number === null ? '•' : String(mark.number), x, chartArea.top - PILL_RADIUS + 0.5);
}

/** The pinned one first, then by points: whoever comes later and would overlap is left without a pill. */
function withoutOverlaps(placed: readonly PlacedMark[], pinned: string): PlacedMark[] {
  const weight = ({ mark }: PlacedMark) => (mark.id === pinned ? Infinity : (mark.points ?? 0));
  const kept: PlacedMark[] = [];
  for (const place of placed.toSorted((a, b) => weight(b) - weight(a)))
    if (kept.every(({ x }) => Math.abs(x - place.x) >= 2 * PILL_RADIUS + PILL_GAP)) kept.push(place);
  return kept;
}

function placedMarks(chart: Chart): PlacedMark[] {
  const index = chart.data.datasets.findIndex(({ label }) => label === MARKS_LABEL);
  if (index === -1) return [];
  const points = chart.data.datasets[index]?.data as unknown as ScorePoint[];
  return chart.getDatasetMeta(index).data.flatMap((element, at) => {
    const mark = points[at]?.mark;
    return mark ? [{ mark, x: element.x, y: element.y, colour: String(element.options['backgroundColor']) }] : [];
  });
}

/** The event under a pointer: the nearest diamond, line or pill within reach. */
export function markAt(chart: Chart, { x, y }: Pick<ChartEvent, 'x' | 'y'>): EventMark | null {
  if (x === null || y === null) return null;
  const isOnTop = y < chart.chartArea.top + PILL_RADIUS;
  const reachable = placedMarks(chart)
    .filter((place) => (isOnTop ? place.mark.number !== null : Math.abs(place.y - y) <= REACH_PX))
    .filter((place) => Math.abs(place.x - x) <= REACH_PX)
    .toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || (b.mark.points ?? 0) - (a.mark.points ?? 0));
  return reachable[0]?.mark ?? null;
}

/** A pointer over an event looks like one over a link. */
export function pointAtMarks(chart: Chart, at: Pick<ChartEvent, 'x' | 'y'>): void {
  chart.canvas.style.cursor = markAt(chart, at) ? 'pointer' : 'crosshair';
}
