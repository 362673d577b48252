import { kyrgyzstanCase, type AblationSeries, type KyrgyzstanReport } from '#libs/validation';
import type { Backtest } from './backtest.js';
import { demoRecords } from './demo-records.js';
import { shown, table } from './figures.js';

const WAYS = [
  ['full', 'all three pillars'],
  ['violenceOnly', 'violence alone'],
  ['deathsOnly', 'deaths alone'],
] as const;

function cell({ score, labels }: AblationSeries, index: number): string {
  return `${shown(score[index], 1)} ${labels[index] ?? ''}`;
}

function headline({ onTheDay: { day, full, violenceOnly, deathsOnly } }: KyrgyzstanReport): string {
  return `On ${day} the score of Kyrgyzstan is “${full ?? '–'}”; from violence alone it is “${violenceOnly ?? '–'}”, from deaths alone “${deathsOnly ?? '–'}”.`;
}

function linesOf(report: KyrgyzstanReport): string[] {
  return [
    'On 6 October 2020 the government of Kyrgyzstan fell: the seat of power stormed, an election annulled, prisoners freed, rival',
    'authorities proclaimed, one person dead. UCDP counts no death from organised violence in the country that month.',
    'The same events, weighed three ways; each day as published at its close.',
    '',
    `**${headline(report)}**`,
    '',
    ...WAYS.map(([id, title]) => `* ${title}: “high” from ${report[id].highFrom ?? 'no day of the fortnight'}`),
    '',
    ...table([
      ['day', ...WAYS.map(([, title]) => title)],
      ...report.days.map((day, index) => [day, ...WAYS.map(([id]) => cell(report[id], index))]),
    ]),
    '',
    'One case, coded by us after the fact: it shows what the pillars see, not how often they are right.',
  ];
}

export const kyrgyzstanBacktest: Backtest = {
  id: 'kyrgyzstan',
  title: 'Kyrgyzstan, October 2020: what each pillar saw',
  dataSource: null,
  run: () => {
    const record = demoRecords().get('KGZ');
    if (!record) throw new Error('the demo has no Kyrgyz record');
    const report = kyrgyzstanCase(record);
    return Promise.resolve({
      headline: headline(report),
      figures: { ...report },
      lines: linesOf(report),
      pictures: [],
    });
  },
};
