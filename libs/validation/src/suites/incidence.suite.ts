import type { Resampling } from '../cluster-bootstrap.js';
import type { CountryMonths } from '../country-months.js';
import { casesAhead, originKnowledge } from './incidence-cases.js';
import { horizonReport, type HorizonReport } from './incidence-horizon.js';

export interface IncidenceReport {
  /** By months ahead; one month is always asked. */
  readonly horizons: Readonly<Record<string, HorizonReport>> & { readonly 1: HorizonReport };
  readonly countries: number;
}

export interface IncidenceOptions extends Resampling {
  readonly onHorizon?: (horizon: number) => void;
}

/** After a calm year the share of violent months says nothing; only the levels of deaths are left. */
const CALM_FEATURES = 3;

/** Two months is how far ahead the outlook looks when it is published: the newest monthly release lags by one. */
const FURTHER_HORIZONS = [2, 3, 6, 12];

/** Does a country-month reach 25 organised-violence deaths, 1 to 12 months ahead? */
export function ucdpIncidence(table: CountryMonths, { onHorizon, ...resampling }: IncidenceOptions): IncidenceReport {
  const known = originKnowledge(table);
  const at = (horizon: number) => {
    onHorizon?.(horizon);
    return horizonReport(casesAhead(table, known, horizon), resampling);
  };
  const next = at(1);
  const further = Object.fromEntries(FURTHER_HORIZONS.map((horizon) => [horizon, at(horizon)]));
  return { horizons: { 1: next, ...further }, countries: table.series.size };
}

/** The same one month ahead where the last twelve months all stayed below 25: the hard part of the question. */
export function ucdpOnset(table: CountryMonths, { onHorizon, ...resampling }: IncidenceOptions): IncidenceReport {
  onHorizon?.(1);
  const calm = originKnowledge(table)
    .filter(({ isCalm }) => isCalm)
    .map((known) => ({ ...known, features: known.features.slice(0, CALM_FEATURES) }));
  return { horizons: { 1: horizonReport(casesAhead(table, calm, 1), resampling) }, countries: table.series.size };
}
