import { VIOLENT_MONTH_DEATHS } from '../baselines/baseline.js';
import { deathsIn, type CountryMonths } from '../country-months.js';
import { distributionOfDraws, quantile } from '../forecasts/discrete-distribution.js';
import { originKnowledge, TEST_FROM } from './incidence-cases.js';

const SHARES = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * Deaths in the first violent month after a calm year, before the test period: the sizes that the outlook gives an outbreak in a country
 * that has none on record. Empty when there was no outbreak.
 */
export function onsetDeaths(table: CountryMonths): number[] {
  const countries = [...table.series.keys()];
  const sizes = originKnowledge(table)
    .filter(({ isCalm, origin }) => isCalm && origin + 1 < TEST_FROM)
    .map(({ country, origin }) => deathsIn(table, countries[country] ?? '', origin + 1))
    .filter((deaths) => deaths >= VIOLENT_MONTH_DEATHS);
  return sizes.length === 0 ? [] : SHARES.map((share) => quantile(distributionOfDraws(sizes), share));
}
