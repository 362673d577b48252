import { countryByCode, type Country, type CountryCode } from '#libs/events';
import type { ScoreArgs } from '../scores/scores.args.js';

/** What the fields of a country are resolved from. */
export interface CountryView extends Country {
  /** Day, asOf, method and weights of the list it came from: what its score takes when it is not told. */
  readonly asked: ScoreArgs;
}

export function countryViewOf(code: CountryCode, asked: ScoreArgs = {}): CountryView {
  const country = countryByCode(code);
  if (!country) throw new Error(`"${code}" is in the store, but no country.`);
  return { ...country, asked };
}
