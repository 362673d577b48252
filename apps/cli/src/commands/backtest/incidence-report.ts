import { BASELINES, type HorizonReport, type Skill } from '#libs/validation';
import { percent, shown, shownInterval, table } from './figures.js';

/** Skill of one horizon beside the baselines, as a Markdown table. */
export function skillTable(report: HorizonReport): string[] {
  const row = (name: string, skill: Skill) => [
    name,
    shown(skill.ap),
    shown(skill.auroc),
    shown(skill.brier, 4),
    shown(skill.logScore, 4),
  ];
  return table([
    ['forecast', 'AP', 'AUROC', 'Brier', 'log score'],
    row('**Faultline**', report),
    ...BASELINES.flatMap(({ id, title }) => {
      const skill = report.baselines[id];
      return skill ? [row(title, skill)] : [];
    }),
  ]);
}

/** The sentence that names the intervals, and says “beats” only where the difference excludes zero. */
export function verdict({ intervals, baselines, ap }: HorizonReport): string {
  const isWin = (intervals.apOverNoChange?.low ?? 0) > 0;
  return (
    `AP ${shown(ap)} (95 % over countries ${shownInterval(intervals.ap)}) ${isWin ? 'beats' : 'is not surely better than'} ` +
    `no change at ${shown(baselines.noChange?.ap)}: difference ${shownInterval(intervals.apOverNoChange)}.`
  );
}

export function reliabilityTable({ reliability }: HorizonReport): string[] {
  return table([
    ['said', 'cases', 'mean forecast', 'happened'],
    ...reliability.map(({ from, to, n, forecast, observed }) => [
      `${percent(from)} to ${percent(to)}`,
      String(n),
      `${shown(100 * forecast, 1)} %`,
      `${shown(100 * observed, 1)} %`,
    ]),
  ]);
}
