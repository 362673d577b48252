import type { Known } from '../baselines/baseline.js';
import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import { BASELINES } from '../baselines/catalogue.js';
import { historyUpTo, type CountryMonths } from '../country-months.js';
import { incidenceFeatures } from '../forecasts/incidence-features.js';
import { monthNumber, type MonthNumber } from '../month.js';

/** Months of record a forecast needs behind it before it is fitted or scored. */
const WARM_UP_MONTHS = 36;
const CALM_MONTHS = 12;

/** First target month of the test; everything that is fitted is fitted on targets before it. */
export const TEST_FROM: MonthNumber = monthNumber(2010, 1);

/** What one country-month knows, computed once and used at every horizon. */
export interface OriginKnowledge {
  readonly country: number;
  readonly origin: MonthNumber;
  readonly features: readonly number[];
  /** Scores of the baselines, in the order of the catalogue. */
  readonly baselines: readonly number[];
  /** No month with 25 deaths or more among the last twelve. */
  readonly isCalm: boolean;
}

/** One forecast and what came of it. */
export interface IncidenceCase extends OriginKnowledge {
  readonly target: MonthNumber;
  readonly happened: 0 | 1;
}

function knowledgeOf(country: number, known: Known): OriginKnowledge {
  return {
    country,
    origin: known.origin,
    features: incidenceFeatures(known.history),
    baselines: BASELINES.map((baseline) => baseline.score(known)),
    isCalm: known.history.subarray(0, CALM_MONTHS).every((deaths) => deaths < VIOLENT_MONTH_DEATHS),
  };
}

/** Every country and origin with enough record behind it; countries are counted in the order of the table. */
export function originKnowledge(table: CountryMonths): OriginKnowledge[] {
  const known: OriginKnowledge[] = [];
  [...table.series.keys()].forEach((name, country) => {
    for (let origin = table.firstMonth + WARM_UP_MONTHS - 1; origin < table.lastMonth; origin += 1) {
      const history = historyUpTo(table, name, origin);
      if (history.length >= WARM_UP_MONTHS) known.push(knowledgeOf(country, { history, origin }));
    }
  });
  return known;
}

/** Pairs each origin with the month `horizon` months later; targets without a record are left out. */
export function casesAhead(table: CountryMonths, known: readonly OriginKnowledge[], horizon: number): IncidenceCase[] {
  const series = [...table.series.values()];
  return known.flatMap((knowledge) => {
    const target = knowledge.origin + horizon;
    const deaths = series[knowledge.country]?.[target - table.firstMonth];
    if (deaths === undefined || Number.isNaN(deaths)) return [];
    return [{ ...knowledge, target, happened: deaths >= VIOLENT_MONTH_DEATHS ? 1 : 0 } as const];
  });
}
