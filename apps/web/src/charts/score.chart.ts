import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import type { Day } from '#libs/events';
import { dayToMs, formatDay } from '../format/day.js';
import { formatChange, formatScore } from '../format/number.js';
import { words } from '../words.js';
import type { EventMark } from './event-mark.js';
import { FONT, type Palette } from './palette.js';
import { DRAWN_POINTS, pickShared } from './shared-x.js';
import { msToDay, rangeGestures, scoreAxis, timeAxis, type VisibleRange } from './time-axis.js';

type Column = readonly (number | null)[];
type Dataset = ChartDataset<'line' | 'scatter', ScorePoint[]>;

export interface ScorePoint {
  readonly x: number;
  readonly y: number | null;
  /** Set on the points of the row of events. */
  readonly mark?: EventMark;
  /** Set on the days that were restated after they were published. */
  readonly restated?: string;
}

/** A day whose published score was moved afterwards, and in a sentence by what. */
export interface RestatedDay {
  readonly on: Day;
  readonly text: string;
}

export interface ScoreChartInput {
  readonly dates: readonly Day[];
  readonly score: Column;
  readonly low: Column;
  readonly high: Column;
  /** What the line is compared with: the same days with all parts, as known now, or under the current method. */
  readonly reference: { readonly label: string; readonly dates: readonly Day[]; readonly score: Column } | null;
  /** Mean of the countries of its region. */
  readonly region: { readonly dates: readonly Day[]; readonly mean: Column } | null;
  readonly marks: readonly EventMark[];
  /** Days to mark on the line: those that were restated, where it shows what was published. */
  readonly restated: readonly RestatedDay[];
  readonly pinned: string | null;
  readonly visible: VisibleRange;
  readonly whole: VisibleRange;
  readonly onRange: (range: VisibleRange) => void;
  readonly palette: Palette;
}

/** Diamonds stand on the bottom line, in the units of the axis. */
const MARK_HEIGHT = 2.5;
export const MARKS_LABEL = 'Events';
export const RESTATED_LABEL = 'Restated';

/** The score over time with its band, a curve to compare with, and the row of events. */
export function scoreChart(input: ScoreChartInput): ChartConfiguration<'line', ScorePoint[]> {
  const { visible, whole, palette } = input;
  return {
    type: 'line',
    data: { datasets: datasets(input) as ChartDataset<'line', ScorePoint[]>[] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { padding: { top: 18, right: 4 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: { x: timeAxis(visible, palette), y: scoreAxis(words.chart.scoreAxis, palette) },
      plugins: {
        riskZones: { ...palette.zones, text: palette.muted },
        eventMarks: { pinned: input.pinned ?? '', card: palette.card, text: palette.text },
        crosshair: { colour: palette.muted },
        zoom: rangeGestures(whole, palette, input.onRange),
        tooltip: tooltip(input),
      },
    },
  };
}

function datasets(input: ScoreChartInput): Dataset[] {
  const { dates, palette, reference, region } = input;
  const forced = new Set(input.marks.map(({ day }) => day));
  const picked = pickShared({ dates, main: input.score }, { ...input.visible, points: DRAWN_POINTS, forced });
  const column = (values: Column) => picked.map((at) => point(dates[at], values[at]));
  const line = { pointRadius: 0, pointHoverRadius: 0, borderWidth: 0, tension: 0, spanGaps: false };
  return [
    { ...line, label: 'Low', data: column(input.low) },
    { ...line, label: 'High', data: column(input.high), fill: '-1', backgroundColor: palette.band },
    ...(region ? [otherLine(words.chart.region, { ...region, values: region.mean }, input)] : []),
    ...(reference ? [otherLine(reference.label, { ...reference, values: reference.score }, input)] : []),
    {
      ...line,
      label: words.chart.score,
      data: column(input.score),
      borderColor: palette.accent,
      borderWidth: 2,
      pointHoverRadius: 4,
      pointHoverBackgroundColor: palette.accent,
    },
    ...(input.restated.length > 0 ? [restatedRow(input)] : []),
    marksRow(input),
  ];
}

const point = (day: Day | undefined, value: number | null | undefined): ScorePoint => ({
  x: day ? dayToMs(day) : Number.NaN,
  y: value ?? null,
});

interface OtherLine {
  readonly dates: readonly Day[];
  readonly values: Column;
}

/** What the line is read against, thinned out like the line itself: the days picked for one column fit all of the same days. */
function otherLine(label: string, { dates, values }: OtherLine, { visible, palette }: ScoreChartInput): Dataset {
  const picked = pickShared({ dates, main: values }, { ...visible, points: DRAWN_POINTS, forced: new Set() });
  const isRegion = label === words.chart.region;
  return {
    label,
    data: picked.map((at) => point(dates[at], values[at])),
    borderColor: palette.muted,
    borderDash: isRegion ? [2, 3] : [6, 4],
    borderWidth: isRegion ? 1.2 : 1.5,
    pointRadius: 0,
    pointHoverRadius: 0,
    spanGaps: false,
  };
}

function marksRow({ marks, palette, pinned, visible }: ScoreChartInput): Dataset {
  const inView = marks.filter(({ day }) => day >= visible.from && day <= visible.to);
  const colour = (mark: EventMark) => (mark.pillar ? palette.pillars[mark.pillar] : palette.muted);
  return {
    type: 'scatter',
    label: MARKS_LABEL,
    data: inView.map((mark) => ({ x: dayToMs(mark.day), y: MARK_HEIGHT, mark })),
    pointStyle: 'rectRot',
    pointRadius: inView.map(({ id, number }) => (id === pinned ? 9 : number ? 7 : 5)),
    pointHoverRadius: 9,
    pointBackgroundColor: inView.map(colour),
    pointBorderColor: inView.map(({ id }) => (id === pinned ? palette.text : palette.card)),
    pointBorderWidth: 1.5,
  };
}

/** Triangles on the line: the score that was published, which a later revision restates. */
function restatedRow({ restated, dates, score, palette, visible }: ScoreChartInput): Dataset {
  const values = new Map(dates.map((day, at) => [day, score[at]]));
  const inView = restated.filter(({ on }) => on >= visible.from && on <= visible.to);
  return {
    type: 'scatter',
    label: RESTATED_LABEL,
    data: inView.map(({ on, text }) => ({ ...point(on, values.get(on)), restated: text })),
    pointStyle: 'triangle',
    pointRadius: 6,
    pointHoverRadius: 8,
    pointBackgroundColor: palette.card,
    pointBorderColor: palette.text,
    pointBorderWidth: 1.5,
  };
}

function tooltip({ dates, low, high }: ScoreChartInput) {
  const band = new Map(dates.map((day, at) => [day, `${formatScore(low[at])}–${formatScore(high[at])}`]));
  const label = (item: TooltipItem<'line'>) => {
    const { mark, y, restated } = item.raw as ScorePoint;
    if (restated !== undefined) return restated;
    if (mark) return `${mark.title} ${mark.points === null ? '' : formatChange(mark.points)}`;
    const text = `${item.dataset.label ?? ''} ${formatScore(y)}`;
    return item.dataset.label === words.chart.score ? `${text} (${band.get(msToDay(item.parsed.x ?? 0)) ?? ''})` : text;
  };
  return {
    filter: (item: TooltipItem<'line'>) => item.dataset.label !== 'Low' && item.dataset.label !== 'High',
    titleFont: { family: FONT },
    bodyFont: { family: FONT },
    displayColors: false,
    callbacks: { title: (items: TooltipItem<'line'>[]) => formatDay(msToDay(items[0]?.parsed.x ?? 0)), label },
  };
}
