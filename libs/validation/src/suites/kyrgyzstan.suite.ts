import { addDays, dayNumber, RISK_LABELS, type CountryRecord, type Day, type RiskLabel } from '#libs/events';
import { scoreSeries, type Weights } from '#libs/scoring';
import { DEATHS_ONLY, VIOLENCE_ONLY } from './violence-only.js';

/** One way of weighing the same events, day by day, each day as published at its close. */
export interface AblationSeries {
  readonly score: readonly number[];
  readonly labels: readonly RiskLabel[];
  /** First day with the label high or worse; `null` = never in the period. */
  readonly highFrom: Day | null;
}

export interface KyrgyzstanReport {
  readonly days: readonly Day[];
  readonly full: AblationSeries;
  readonly violenceOnly: AblationSeries;
  readonly deathsOnly: AblationSeries;
  /** The day the government fell. */
  readonly onTheDay: {
    readonly day: Day;
    readonly full: RiskLabel | null;
    readonly violenceOnly: RiskLabel | null;
    readonly deathsOnly: RiskLabel | null;
  };
}

const FIRST_DAY: Day = '2020-10-03';
const LAST_DAY: Day = '2020-10-16';
const THE_DAY: Day = '2020-10-06';
const HIGH = RISK_LABELS.indexOf('high');

function ablation(record: CountryRecord, weights: Weights | null): AblationSeries {
  const { dates, score, labels } = scoreSeries(record, FIRST_DAY, LAST_DAY, { published: true, weights });
  const first = labels.findIndex((label) => RISK_LABELS.indexOf(label) >= HIGH);
  return { score: Array.from(score), labels, highFrom: dates[first] ?? null };
}

function daysBetween(first: Day, last: Day): Day[] {
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) => addDays(first, index));
}

/** What each way of looking saw of Kyrgyzstan in October 2020, when a government fell with one death. */
export function kyrgyzstanCase(record: CountryRecord): KyrgyzstanReport {
  const days = daysBetween(FIRST_DAY, LAST_DAY);
  const full = ablation(record, null);
  const violenceOnly = ablation(record, VIOLENCE_ONLY);
  const deathsOnly = ablation(record, DEATHS_ONLY);
  const at = days.indexOf(THE_DAY);
  const labelOf = ({ labels }: AblationSeries) => labels[at] ?? null;
  return {
    days,
    full,
    violenceOnly,
    deathsOnly,
    onTheDay: {
      day: THE_DAY,
      full: labelOf(full),
      violenceOnly: labelOf(violenceOnly),
      deathsOnly: labelOf(deathsOnly),
    },
  };
}
