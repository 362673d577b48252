import {
  INCIDENCE_FEATURES,
  scoreOutlook,
  ucdpIncidence,
  type HorizonReport,
  type IncidenceReport,
  type OutlookReport,
} from '#libs/validation';
import type { Backtest } from './backtest.js';
import { percent, shown, shownInterval, table } from './figures.js';
import { reliabilityTable, skillTable, verdict } from './incidence-report.js';
import { reliabilityChart } from './reliability-chart.js';
import { readWideTable } from './wide-table.reader.js';

function horizonLines([months, report]: readonly [string, HorizonReport]): string[] {
  return [`## ${months} month${months === '1' ? '' : 's'} ahead`, '', verdict(report), '', ...skillTable(report), ''];
}

function modelLines(horizons: IncidenceReport['horizons']): string[] {
  return table([
    ['months ahead', 'intercept', ...INCIDENCE_FEATURES],
    ...Object.entries(horizons).map(([months, { model }]) => [
      months,
      shown(model.intercept),
      ...model.slopes.map((slope) => shown(slope)),
    ]),
  ]);
}

function yearTable({ years }: HorizonReport): string[] {
  return table([
    ['year', 'AP', 'AUROC', 'country-months', 'violent'],
    ...Object.entries(years).map(([year, { ap, auroc, n, events }]) => [
      year,
      shown(ap),
      shown(auroc),
      String(n),
      String(events),
    ]),
  ]);
}

/** By months ahead of the record: one, and two, which is how far the outlook looks when it is published. */
type OutlookReports = Readonly<Record<1 | 2, OutlookReport>>;

function outlookLines(reports: OutlookReports): string[] {
  return [
    '## The outlook of the product, as a distribution',
    '',
    'Deaths of a coming month over the same test, mean CRPS beside the last twelve months as the forecast. Monthly releases appear a month',
    'late, so the outlook for a month is given two months after the newest month it knows.',
    '',
    ...table([
      ['months ahead', 'CRPS', 'last twelve months', 'ratio', '95 %', 'ratio of log', '95 %'],
      ...([1, 2] as const).map((lead) => {
        const { crps, lastTwelveMonths, ratio, ratioInterval, ratioLog, ratioLogInterval } = reports[lead];
        return [
          ...[String(lead), shown(crps), shown(lastTwelveMonths)],
          ...[shown(ratio), shownInterval(ratioInterval), shown(ratioLog), shownInterval(ratioLogInterval)],
        ];
      }),
    ]),
  ];
}

function headline({ horizons }: IncidenceReport): string {
  return `Violent country-months (25 deaths or more) one month ahead, ${horizons[1].from} to ${horizons[1].to}: ${verdict(horizons[1])}`;
}

function linesOf({ horizons, countries }: IncidenceReport, outlook: OutlookReports): string[] {
  const next = horizons[1];
  return [
    'Will a country-month see 25 deaths or more from organised violence (state-based, non-state, one-sided)? Asked of',
    `${countries} countries, ${next.from} to ${next.to}: ${next.n} country-months, ${percent(next.events / next.n)} of them violent.`,
    'Fitted on target months before 2010 only. Read average precision (AP) first: AUROC is flattered by countries where nothing ever happens.',
    '',
    ...Object.entries(horizons).flatMap(horizonLines),
    '## Is a stated probability honest? (one month ahead)',
    '',
    '![reliability, one month ahead](ucdp-incidence.svg)',
    '',
    ...reliabilityTable(next),
    '',
    'The lowest class holds the calm countries. Its probability is that of the years fitted on, before 2010, when more of them broke out.',
    '',
    '## By year, one month ahead',
    '',
    ...yearTable(next),
    '',
    ...outlookLines(outlook),
    '',
    '## The model',
    '',
    'A logistic regression on the country’s own record; nothing else enters. Deaths above 200 a month count as 200.',
    '',
    ...modelLines(horizons),
    '',
    'The zero-parameter row (recent deaths) does almost as well: the skill is in the record, not in the fit. Ties share their rank, months',
    'without a record are left out, and a country enters with three years of record. The table is that of a later release with later corrections.',
  ];
}

export const ucdpIncidenceBacktest: Backtest = {
  id: 'ucdp-incidence',
  title: 'Violent country-months, 1 to 12 months ahead',
  dataSource: 'UCDP GED country-months of organised violence (CC BY 4.0), Davies, Engström, Pettersson and Öberg 2025.',
  run: async ({ files, hash, random, resamples, progress }) => {
    const deaths = await readWideTable(files, hash);
    const report = ucdpIncidence(deaths, {
      random: random(),
      resamples,
      onHorizon: (horizon) => progress(`horizon of ${horizon} months`),
    });
    progress('distribution of the deaths of a coming month');
    const outlook = {
      1: scoreOutlook(deaths, 1, { random: random(), resamples }),
      2: scoreOutlook(deaths, 2, { random: random(), resamples }),
    };
    return {
      headline: headline(report),
      figures: { ...report, outlook },
      lines: linesOf(report, outlook),
      pictures: [
        {
          fileName: 'ucdp-incidence.svg',
          svg: reliabilityChart(report.horizons[1].reliability, 'Violent next month?'),
        },
      ],
    };
  },
};
