import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { Day } from '#libs/events';
import { exposureWords } from '../exposure.words.js';
import { dayToMs, formatDay } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { FONT, type Palette } from './palette.js';
import { DRAWN_POINTS, pickShared } from './shared-x.js';
import { msToDay, scoreAxis, timeAxis } from './time-axis.js';
import { ZONE_TOPS } from './zone-tops.js';

export interface ReplayInput {
  readonly dates: readonly Day[];
  readonly score: readonly number[];
  /** The day the page explains; marked when it lies in the period. */
  readonly on: Day;
  readonly palette: Palette;
}

interface ReplayPoint {
  readonly x: number;
  readonly y: number;
}

/** What today's holdings would have felt, day by day. */
export function replayChart({ dates, score, on, palette }: ReplayInput): ChartConfiguration<'line', ReplayPoint[]> {
  const [from = on, to = on] = [dates[0], dates.at(-1)];
  const picked = pickShared({ dates, main: score }, { from, to, points: DRAWN_POINTS, forced: new Set([on]) });
  const points = picked.map((at) => ({ x: dayToMs(dates[at] ?? ''), y: score[at] ?? 0 }));
  const marked = dayToMs(on);
  const line = { borderColor: palette.accent, backgroundColor: palette.accent, pointHoverRadius: 4 };
  return {
    type: 'line',
    data: {
      datasets: [
        { ...line, label: exposureWords.score, data: points, borderWidth: 2, pointRadius: 0 },
        {
          ...line,
          label: exposureWords.score,
          data: points.filter(({ x }) => x === marked),
          pointRadius: 5,
          showLine: false,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: timeAxis({ from, to }, palette),
        y: { ...scoreAxis(exposureWords.axis, palette), max: topOf(score), ticks: ticks(palette) },
      },
      plugins: {
        riskZones: { ...palette.zones, text: palette.muted },
        crosshair: { colour: palette.muted },
        tooltip,
      },
    },
  };
}

/** A portfolio is seldom as risky as its worst country: the axis ends at the zone its highest day lies in. */
const topOf = (score: readonly number[]): number => {
  const highest = score.reduce((most, value) => Math.max(most, value), 0);
  return Object.values(ZONE_TOPS).find((top) => top > highest * HEADROOM) ?? 100;
};
const HEADROOM = 1.15;

const ticks = ({ muted }: Palette) => ({ color: muted, font: { family: FONT, size: 12 } });

const tooltip = {
  // The mark of the day lies on the line: one of the two is enough.
  filter: ({ datasetIndex }: TooltipItem<'line'>) => datasetIndex === 0,
  titleFont: { family: FONT },
  bodyFont: { family: FONT },
  callbacks: {
    title: (items: TooltipItem<'line'>[]) => formatDay(msToDay(items[0]?.parsed.x ?? 0)),
    label: (item: TooltipItem<'line'>) => `${exposureWords.score} ${formatScore(item.parsed.y)}`,
  },
};
