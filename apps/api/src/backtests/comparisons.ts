import {
  BASELINES,
  type HorizonReport,
  type IncidenceReport,
  type ViewsReport,
  type ViewsYear,
} from '#libs/validation';
import type { BacktestComparisonModel, ReliabilityBinModel } from './backtest.model.js';
import type { ReportFile } from './report-files.js';

type Comparison = BacktestComparisonModel;

const hasHorizons = (file: object): file is IncidenceReport => 'horizons' in file;
const hasYears = (file: object): file is ViewsReport => 'years' in file && 'summary' in file;

/** Our figures beside the baselines of a report; empty for a suite that illustrates. */
export function comparisonsOf(file: ReportFile): Comparison[] {
  if (hasHorizons(file)) return Object.entries(file.horizons).flatMap(ofHorizon);
  if (hasYears(file)) return Object.entries(file.years).flatMap(ofYear);
  return [];
}

/** What was said and what happened so many months ahead; empty for a suite that states no probabilities. */
export function reliabilityOf(file: ReportFile, monthsAhead = 1): readonly ReliabilityBinModel[] {
  return hasHorizons(file) ? (file.horizons[String(monthsAhead)]?.reliability ?? []) : [];
}

function ofHorizon([months, { ap, baselines, intervals }]: readonly [string, HorizonReport]): Comparison[] {
  return BASELINES.flatMap(({ id, title }) => {
    const baseline = baselines[id]?.ap;
    if (ap === null || baseline == null) return [];
    const difference = id === 'noChange' ? intervals.apOverNoChange : null;
    return [
      {
        group: `${months} month${months === '1' ? '' : 's'} ahead`,
        baselineTitle: title,
        ...{ measure: 'AP', isHigherBetter: true, ours: ap, baseline },
        ...{ differenceLow: difference?.low ?? null, differenceHigh: difference?.high ?? null },
      },
    ];
  });
}

function ofYear([group, year]: readonly [string, ViewsYear]): Comparison[] {
  const baselineTitle =
    year.benchmark === null
      ? 'The last twelve months, each equally likely'
      : 'Official ViEWS benchmark, published draws';
  const common = { group, baselineTitle, isHigherBetter: false };
  const { difference, differenceLog } = year;
  return [
    {
      ...{ ...common, measure: 'CRPS', ours: year.crps, baseline: year.crps / year.ratio },
      ...{ differenceLow: difference?.low ?? null, differenceHigh: difference?.high ?? null },
    },
    {
      ...{ ...common, measure: 'CRPS of log(1 + deaths)', ours: year.crpsLog, baseline: year.crpsLog / year.ratioLog },
      ...{ differenceLow: differenceLog?.low ?? null, differenceHigh: differenceLog?.high ?? null },
    },
  ];
}
