import { addDays, dayNumber, RISK_LABELS, type CountryCode, type CountryRecord, type Day } from '#libs/events';
import { LATEST_METHOD, scoreSeries, type Method, type ScoreSeries, type Weights } from '#libs/scoring';
import { daysToAlarm } from '../metrics/lead-time.metric.js';
import { VIOLENCE_ONLY } from './violence-only.js';

/** The day a regime ended irregularly, from a list made by others. */
export interface RegimeExit {
  readonly country: CountryCode;
  readonly day: Day;
  /** What came next, in the words of the list. */
  readonly successor: string;
}

/** Days are counted from the exit: negative = before, 0 = the same day, `null` = not within the window. */
export interface ExitOutcome extends RegimeExit {
  readonly daysToHigh: number | null;
  /** Day of the steepest rise of the institutions pillar within the window; `null` when it never rises. */
  readonly daysToSteepestRise: number | null;
  /** The baseline: the same label from violence alone. */
  readonly daysToHighViolenceOnly: number | null;
  /** Score at the close of the day before, and the highest within the window after. */
  readonly before: number;
  readonly peak: number;
}

export interface RegimeEndReport {
  readonly exits: readonly ExitOutcome[];
  /** Exits of the list in countries or months the record says nothing about. */
  readonly notCovered: number;
  readonly reachedHigh: number;
  readonly reachedHighViolenceOnly: number;
  /** Of those that reached it. */
  readonly medianDaysToHigh: number | null;
  /** Exits on whose day, or the day after, institutions rise most: the score is coincident. */
  readonly coincident: number;
  readonly medianDaysToSteepestRise: number | null;
}

const WINDOW_DAYS = 30;
const ALARM = { threshold: 1, windowDays: WINDOW_DAYS };
const HIGH = RISK_LABELS.indexOf('high');

function isCovered(record: CountryRecord | undefined, { day }: RegimeExit): record is CountryRecord {
  const exitDay = dayNumber(day);
  return (record?.events ?? []).some(({ occurredOn }) => Math.abs(dayNumber(occurredOn) - exitDay) <= WINDOW_DAYS);
}

interface Weighing {
  readonly method: Method;
  readonly weights: Weights | null;
}

/** Each day as it was known at its own close. */
function publishedSeries(record: CountryRecord, day: Day, weighing: Weighing): ScoreSeries {
  return scoreSeries(record, addDays(day, -WINDOW_DAYS), addDays(day, WINDOW_DAYS), { published: true, ...weighing });
}

function daysToHigh({ dates, labels }: ScoreSeries, day: Day): number | null {
  const isHigh = labels.map((label) => (RISK_LABELS.indexOf(label) >= HIGH ? 1 : 0));
  return daysToAlarm({ days: dates, values: isHigh }, day, ALARM);
}

/** The series starts `WINDOW_DAYS` before the exit. */
function daysToSteepestRise(institutions: Float64Array): number | null {
  const rises = institutions.map((value, index) => value - (institutions[index - 1] ?? value));
  const steepest = rises.reduce((most, rise) => Math.max(most, rise), 0);
  return steepest > 0 ? rises.indexOf(steepest) - WINDOW_DAYS : null;
}

function outcomeOf(exit: RegimeExit, record: CountryRecord, method: Method): ExitOutcome {
  const full = publishedSeries(record, exit.day, { method, weights: null });
  const violence = publishedSeries(record, exit.day, { method, weights: VIOLENCE_ONLY });
  return {
    ...exit,
    daysToHigh: daysToHigh(full, exit.day),
    daysToSteepestRise: daysToSteepestRise(full.pillars.institutions),
    daysToHighViolenceOnly: daysToHigh(violence, exit.day),
    before: full.score[WINDOW_DAYS - 1] ?? 0,
    peak: full.score.slice(WINDOW_DAYS).reduce((highest, score) => Math.max(highest, score), 0),
  };
}

function median(values: readonly number[]): number | null {
  const ascending = [...values].sort((a, b) => a - b);
  const middle = (ascending.length - 1) / 2;
  const [lower, upper] = [ascending[Math.floor(middle)], ascending[Math.ceil(middle)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** How many days after (or before) an irregular end of a regime does the score, as published, say "high"? */
export function regimeEnd(
  exits: readonly RegimeExit[],
  records: ReadonlyMap<CountryCode, CountryRecord>,
  method: Method = LATEST_METHOD,
): RegimeEndReport {
  const outcomes = exits.flatMap((exit) => {
    const record = records.get(exit.country);
    return isCovered(record, exit) ? [outcomeOf(exit, record, method)] : [];
  });
  const reached = outcomes.map((outcome) => outcome.daysToHigh).filter((days) => days !== null);
  const rises = outcomes.map((outcome) => outcome.daysToSteepestRise).filter((days) => days !== null);
  return {
    exits: outcomes,
    notCovered: exits.length - outcomes.length,
    reachedHigh: reached.length,
    reachedHighViolenceOnly: outcomes.filter((outcome) => outcome.daysToHighViolenceOnly !== null).length,
    medianDaysToHigh: median(reached),
    coincident: rises.filter((days) => days === 0 || days === 1).length,
    medianDaysToSteepestRise: median(rises),
  };
}
