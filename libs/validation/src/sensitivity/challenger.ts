import type { CountryCode, CountryRecord, Day, RiskLabel } from '#libs/events';
import { methodDifference, scoreSeries, type FigureChange, type Method } from '#libs/scoring';
import { spearman, TOP, topKept } from './ranks.js';

/** One country under the current method and under the challenger, the same day and events. */
export interface ChallengedCountry {
  readonly country: CountryCode;
  readonly score: number;
  readonly challenged: number;
  readonly label: RiskLabel;
  readonly challengedLabel: RiskLabel;
}

/** What would be different if a challenger were released. */
export interface ChallengerReport {
  readonly version: string;
  /** The figures in which it differs from the current method. */
  readonly figures: readonly FigureChange[];
  readonly spearman: number | null;
  readonly topTenKept: number;
  readonly labelsChanged: number;
  /** Every country whose score differs, largest difference first. */
  readonly countries: readonly ChallengedCountry[];
}

export interface Challenge {
  readonly on: Day;
  readonly current: Method;
  readonly challenger: Method;
}

/** Differences smaller than this are rounding. */
const SMALLEST_DIFFERENCE = 1e-9;

function scoreAt(record: CountryRecord, on: Day, method: Method): { score: number; label: RiskLabel } {
  const { score, labels } = scoreSeries(record, on, on, { method });
  return { score: score[0] ?? 0, label: labels[0] ?? 'low' };
}

/** Scores every country under both methods and says what differs. */
export function challenge(records: readonly CountryRecord[], { on, current, challenger }: Challenge): ChallengerReport {
  const countries = records.map((record): ChallengedCountry => {
    const [now, then] = [scoreAt(record, on, current), scoreAt(record, on, challenger)];
    return {
      country: record.country,
      ...{ score: now.score, challenged: then.score, label: now.label, challengedLabel: then.label },
    };
  });
  const [released, challenged] = [countries.map(({ score }) => score), countries.map((row) => row.challenged)];
  const difference = (row: ChallengedCountry) => Math.abs(row.challenged - row.score);
  return {
    version: challenger.version,
    figures: methodDifference(current, challenger),
    spearman: spearman(released, challenged),
    topTenKept: topKept(released, challenged, TOP),
    labelsChanged: countries.filter(({ label, challengedLabel }) => label !== challengedLabel).length,
    countries: countries
      .filter((row) => difference(row) > SMALLEST_DIFFERENCE)
      .sort((a, b) => difference(b) - difference(a) || (a.country < b.country ? -1 : 1)),
  };
}
