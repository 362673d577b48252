import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { formatProbability } from '../format/number.js';
import { outlookWords } from '../outlook.words.js';
import { FONT, type Palette } from './palette.js';
import { plainAxis, shareAxis, STILL } from './plain-axis.js';

/** A range of deaths and how likely it is, by the outlook and by the last twelve months. */
export interface DeathsClass {
  readonly from: number;
  /** `null` = no upper end. */
  readonly to: number | null;
  readonly probability: number;
  readonly baseline: number;
}

/** `0`, `1–4`, `2,000+`. */
export function className({ from, to }: Pick<DeathsClass, 'from' | 'to'>): string {
  const first = from.toLocaleString('en-GB');
  if (to === null) return `${first}+`;
  return to === from ? first : `${first}–${to.toLocaleString('en-GB')}`;
}

/** The predictive distribution as bars, fewest deaths first, the baseline beside it. */
export function deathsClassesChart(
  classes: readonly DeathsClass[],
  threshold: number,
  palette: Palette,
): ChartConfiguration<'bar', number[]> {
  // Months that count as violent stand out.
  const colours = classes.map(({ from }) => (from >= threshold ? palette.pillars.violence : palette.accent));
  const ours = classes.map(({ probability }) => probability);
  const theirs = classes.map(({ baseline }) => baseline);
  return {
    type: 'bar',
    data: {
      labels: classes.map(className),
      datasets: [
        { label: outlookWords.ours, data: ours, backgroundColor: colours, borderRadius: 3 },
        { label: outlookWords.theirs, data: theirs, backgroundColor: palette.unmonitored, borderRadius: 3 },
      ],
    },
    options: {
      ...STILL,
      scales: {
        x: { ...plainAxis(outlookWords.classesAxis, palette), grid: { display: false } },
        y: shareAxis(outlookWords.probabilityAxis, palette),
      },
      plugins: { tooltip },
    },
  };
}

const tooltip = {
  titleFont: { family: FONT },
  bodyFont: { family: FONT },
  callbacks: {
    label: ({ dataset, parsed }: TooltipItem<'bar'>) => `${dataset.label ?? ''} ${formatProbability(parsed.y ?? 0)}`,
  },
};
