import { onsetDeaths, ucdpOnset, type HorizonReport } from '#libs/validation';
import type { Backtest } from './backtest.js';
import { shown } from './figures.js';
import { reliabilityTable, skillTable, verdict } from './incidence-report.js';
import { readWideTable } from './wide-table.reader.js';

function headline({ ap, auroc, n, events }: HorizonReport): string {
  return `Outbreaks after a calm year are hardly foreseen, as everywhere in this field: AP ${shown(ap)} where ${shown(events / n, 4)} is no skill at all, AUROC ${shown(auroc)}.`;
}

function linesOf(report: HorizonReport): string[] {
  return [
    'Will violence break out next month (25 deaths or more) in a country where all of the last twelve months stayed below? Tried on',
    `${report.n} country-months, ${report.from} to ${report.to}, of which ${report.events} broke out.`,
    '',
    `**${headline(report)}**`,
    'Nearly all alarms would be false. We publish it so that nobody takes the incidence figures for early warning.',
    '',
    verdict(report),
    '',
    ...skillTable(report),
    '',
    ...reliabilityTable(report),
  ];
}

export const ucdpOnsetBacktest: Backtest = {
  id: 'ucdp-onset',
  title: 'Outbreaks after a calm year, one month ahead',
  dataSource: 'UCDP GED country-months of organised violence (CC BY 4.0), Davies, Engström, Pettersson and Öberg 2025.',
  run: async ({ files, hash, random, resamples, progress }) => {
    const deaths = await readWideTable(files, hash);
    progress('calm country-months');
    const report = ucdpOnset(deaths, { random: random(), resamples });
    return {
      headline: headline(report.horizons[1]),
      figures: { ...report, onsetDeaths: onsetDeaths(deaths) },
      lines: linesOf(report.horizons[1]),
      pictures: [],
    };
  },
};
