import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { Day } from '#libs/events';
import { alertWords } from '../alert.words.js';
import { dayToMs, formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { words } from '../words.js';
import { FONT, type Palette } from './palette.js';
import { DRAWN_POINTS, pickShared } from './shared-x.js';
import { msToDay, scoreAxis, timeAxis } from './time-axis.js';

export interface RehearsalInput {
  /** What the curve is, for the axis and the tool-tip. */
  readonly title: string;
  readonly dates: readonly Day[];
  readonly values: readonly (number | null)[];
  /** Days on which the rule would have spoken up, with the value as known at that moment. */
  readonly marks: readonly { readonly day: Day; readonly value: number }[];
  /** `null` = the rule waits for no level of this curve. */
  readonly threshold: number | null;
  /** Label zones belong to scores only. */
  readonly hasZones: boolean;
  readonly palette: Palette;
}

interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** The past as it was published, and when a rule would have spoken up. */
export function rehearsalChart(input: RehearsalInput): ChartConfiguration<'line', Point[]> {
  const { palette, dates, title, hasZones } = input;
  const [from = '', to = from] = [dates[0], dates.at(-1)];
  return {
    type: 'line',
    data: { datasets: [curve(input), marks(input), threshold(input)] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: { top: 8, right: 8 } },
      scales: { x: timeAxis({ from, to }, palette), y: scoreAxis(words.direction, palette) },
      plugins: {
        ...(hasZones ? { riskZones: { ...palette.zones, text: palette.muted } } : {}),
        crosshair: { colour: palette.muted },
        tooltip: tooltip(title),
      },
    },
  };
}

const MARKS = 1;
const THRESHOLD = 2;

function curve({ dates, values, marks: marked, palette }: RehearsalInput) {
  const [from = '', to = from] = [dates[0], dates.at(-1)];
  const forced = new Set(marked.map(({ day }) => day));
  const picked = pickShared({ dates, main: values }, { from, to, points: DRAWN_POINTS, forced });
  return {
    data: picked.map((at) => ({ x: dayToMs(dates[at] ?? ''), y: values[at] ?? null })),
    borderColor: palette.accent,
    borderWidth: 1.5,
    pointRadius: 0,
    spanGaps: false,
  };
}

const marks = ({ marks: marked, palette }: RehearsalInput) => ({
  data: marked.map(({ day, value }) => ({ x: dayToMs(day), y: value })),
  showLine: false,
  backgroundColor: palette.rise,
  borderColor: palette.card,
  pointStyle: 'triangle' as const,
  pointRadius: 7,
  pointHoverRadius: 9,
});

const threshold = ({ dates, threshold: level, palette }: RehearsalInput) => ({
  data: level === null ? [] : [dates[0], dates.at(-1)].flatMap((day) => (day ? [{ x: dayToMs(day), y: level }] : [])),
  borderColor: palette.rise,
  borderDash: [6, 4],
  borderWidth: 1,
  pointRadius: 0,
  pointHitRadius: 0,
});

const tooltip = (title: string) => ({
  filter: ({ datasetIndex }: TooltipItem<'line'>) => datasetIndex !== THRESHOLD,
  titleFont: { family: FONT },
  bodyFont: { family: FONT },
  callbacks: {
    title: (items: TooltipItem<'line'>[]) => formatDay(msToDay(items[0]?.parsed.x ?? 0)),
    label: ({ datasetIndex, parsed }: TooltipItem<'line'>) =>
      `${title} ${formatScore(parsed.y)}${datasetIndex === MARKS ? `, ${alertWords.rehearsal.mark}` : ''}`,
  },
});
