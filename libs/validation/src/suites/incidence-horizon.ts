import { BASELINES } from '../baselines/catalogue.js';
import { clusterBootstrap, type Interval, type Resampling } from '../cluster-bootstrap.js';
import { fitLogistic, probabilityOf, type LogisticModel } from '../forecasts/logistic.js';
import { auroc } from '../metrics/auroc.metric.js';
import { averagePrecision } from '../metrics/average-precision.metric.js';
import { reliability, type ReliabilityBin } from '../metrics/reliability.metric.js';
import { monthText, yearOfMonth } from '../month.js';
import { TEST_FROM, type IncidenceCase } from './incidence-cases.js';
import { scoreCases, skillOf, type ScoredCases, type Skill } from './skill.js';

export interface HorizonIntervals {
  readonly ap: Interval | null;
  readonly auroc: Interval | null;
  /** Our AP less that of no change: a win only when wholly above 0. */
  readonly apOverNoChange: Interval | null;
}

export interface YearSkill extends Pick<Skill, 'ap' | 'auroc'> {
  readonly n: number;
  readonly events: number;
}

/** Skill at one horizon over the test period. */
export interface HorizonReport extends Skill {
  /** Country-months forecast, and those with 25 deaths or more. */
  readonly n: number;
  readonly events: number;
  /** First and last target month. */
  readonly from: string;
  readonly to: string;
  /** 95 % over countries. */
  readonly intervals: HorizonIntervals;
  readonly baselines: Readonly<Record<string, Skill>>;
  readonly reliability: readonly ReliabilityBin[];
  /** Fitted on targets before the test alone. */
  readonly model: LogisticModel;
  readonly years: Readonly<Record<string, YearSkill>>;
}

const NO_CHANGE = BASELINES.findIndex(({ id }) => id === 'noChange');

/** The probability model, fitted on the targets before the test. */
export function fitIncidence(cases: readonly IncidenceCase[]): LogisticModel {
  const training = cases.filter(({ target }) => target < TEST_FROM);
  return fitLogistic({
    features: training.map(({ features }) => features),
    happened: training.map(({ happened }) => happened),
  });
}

function skillByYear(cases: readonly IncidenceCase[], model: LogisticModel): HorizonReport['years'] {
  const years = [...new Set(cases.map(({ target }) => yearOfMonth(target)))].sort((a, b) => a - b);
  return Object.fromEntries(
    years.map((year) => {
      const ofYear = cases.filter(({ target }) => yearOfMonth(target) === year);
      const { ranked, events } = scoreCases(ofYear, ({ features }) => probabilityOf(model, features));
      return [String(year), { ap: averagePrecision(ranked), auroc: auroc(ranked), n: ofYear.length, events }];
    }),
  );
}

function intervalsOf(ours: ScoredCases, noChange: ScoredCases, resampling: Resampling): HorizonIntervals {
  const clusters = ours.cases.reduce((most, { country }) => Math.max(most, country + 1), 0);
  const bootstrap = { ...resampling, clusters };
  return {
    ap: clusterBootstrap(bootstrap, (weights) => averagePrecision(ours.ranked, weights)),
    auroc: clusterBootstrap(bootstrap, (weights) => auroc(ours.ranked, weights)),
    apOverNoChange: clusterBootstrap(bootstrap, (weights) => {
      const our = averagePrecision(ours.ranked, weights);
      const their = averagePrecision(noChange.ranked, weights);
      return our === null || their === null ? null : our - their;
    }),
  };
}

/** Fits on the cases before the test, scores those in it, beside the baselines. The cases share one horizon. */
export function horizonReport(cases: readonly IncidenceCase[], resampling: Resampling): HorizonReport {
  const model = fitIncidence(cases);
  const test = cases.filter(({ target }) => target >= TEST_FROM);
  const ours = scoreCases(test, ({ features }) => probabilityOf(model, features));
  const baselines = BASELINES.map((_, index) => scoreCases(test, (row) => row.baselines[index] ?? 0));
  return {
    ...skillOf(ours, true),
    n: test.length,
    events: ours.events,
    from: monthText(test.reduce((first, { target }) => Math.min(first, target), Infinity)),
    to: monthText(test.reduce((last, { target }) => Math.max(last, target), -Infinity)),
    intervals: intervalsOf(ours, baselines[NO_CHANGE] ?? ours, resampling),
    baselines: Object.fromEntries(
      BASELINES.map(({ id, isProbability }, index) => [id, skillOf(baselines[index] ?? ours, isProbability)]),
    ),
    reliability: reliability({ probabilities: ours.scores, happened: ours.happened }),
    model,
    years: skillByYear(test, model),
  };
}
