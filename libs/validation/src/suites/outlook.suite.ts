import { lastTwelveMonthsDistribution } from '../baselines/last-twelve-months.baseline.js';
import { clusterBootstrap, type Interval, type Resampling } from '../cluster-bootstrap.js';
import { historyUpTo, type CountryMonths } from '../country-months.js';
import { onLogScale, type DiscreteDistribution } from '../forecasts/discrete-distribution.js';
import { deathsAhead } from '../forecasts/outlook.js';
import { crpsOfDistribution } from '../metrics/crps.metric.js';
import { TEST_FROM } from './incidence-cases.js';

/** Mean CRPS of a month’s deaths over the test period, ours and that of the last twelve months; `ratio` below 1 = better. */
export interface OutlookReport {
  readonly crps: number;
  readonly lastTwelveMonths: number;
  readonly ratio: number;
  readonly ratioInterval: Interval | null;
  readonly crpsLog: number;
  readonly lastTwelveMonthsLog: number;
  readonly ratioLog: number;
  readonly ratioLogInterval: Interval | null;
  readonly n: number;
}

/** Sums over the months of one country. */
interface CountrySums {
  readonly ours: number;
  readonly theirs: number;
  readonly oursLog: number;
  readonly theirsLog: number;
  readonly n: number;
}

const NOTHING: CountrySums = { ours: 0, theirs: 0, oursLog: 0, theirsLog: 0, n: 0 };

function both(forecast: DiscreteDistribution, deaths: number): readonly [number, number] {
  return [crpsOfDistribution(forecast, deaths), crpsOfDistribution(onLogScale(forecast), Math.log1p(deaths))];
}

function sumsOf(table: CountryMonths, country: string, lead: number): CountrySums {
  let sums = NOTHING;
  table.series.get(country)?.forEach((deaths, index) => {
    const target = table.firstMonth + index;
    const history = historyUpTo(table, country, target - lead);
    if (target < TEST_FROM || Number.isNaN(deaths) || history.length === 0) return;
    const [ours, oursLog] = both(deathsAhead(history, lead), deaths);
    const [theirs, theirsLog] = both(lastTwelveMonthsDistribution(history), deaths);
    sums = {
      ours: sums.ours + ours,
      theirs: sums.theirs + theirs,
      oursLog: sums.oursLog + oursLog,
      theirsLog: sums.theirsLog + theirsLog,
      n: sums.n + 1,
    };
  });
  return sums;
}

/** Scores the outlook of the product month by month, `lead` months ahead, beside the last twelve months as the forecast. */
export function scoreOutlook(table: CountryMonths, lead: number, resampling: Resampling): OutlookReport {
  const countries = [...table.series.keys()].map((country) => sumsOf(table, country, lead));
  const total = (figure: keyof CountrySums) => countries.reduce((sum, row) => sum + row[figure], 0);
  const interval = (ours: keyof CountrySums, theirs: keyof CountrySums) =>
    clusterBootstrap({ ...resampling, clusters: countries.length }, (weights) => {
      const weighted = (figure: keyof CountrySums) =>
        countries.reduce((sum, row, index) => sum + (weights[index] ?? 0) * row[figure], 0);
      return weighted(ours) / weighted(theirs);
    });
  return {
    crps: total('ours') / total('n'),
    lastTwelveMonths: total('theirs') / total('n'),
    ratio: total('ours') / total('theirs'),
    ratioInterval: interval('ours', 'theirs'),
    crpsLog: total('oursLog') / total('n'),
    lastTwelveMonthsLog: total('theirsLog') / total('n'),
    ratioLog: total('oursLog') / total('theirsLog'),
    ratioLogInterval: interval('oursLog', 'theirsLog'),
    n: total('n'),
  };
}
