import { countryByCode, isDay, isInstant, UserError, type CountryCode, type Day, type Instant } from '#libs/events';
import { checkRange } from '../common/day-range.js';
import { checkAsOf } from '../scores/score-question.js';

export interface ScoresQuery {
  readonly countries: readonly CountryCode[];
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant | null;
  readonly method: string | null;
}

export interface EventsQuery {
  /** `null` = all. */
  readonly countries: readonly CountryCode[] | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Instant | null;
}

export interface LedgerQuery {
  readonly country: CountryCode;
  readonly asOf: Instant | null;
  /** Version of the method the file asks for; `null` = the current one. */
  readonly method: string | null;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** `country=KGZ~KAZ&from=2020-01-01&to=2020-12-31`, and optionally `asOf`, `method`. @throws UserError naming the parameter. */
export function readScoresQuery(parameters: Parameters, now: Instant): ScoresQuery {
  refuseUnknown(parameters, ['country', 'from', 'to', 'asOf', 'method']);
  const countries = readCountries(parameters);
  if (!countries) throw refusal('country', 'name at least one, for example country=KGZ~KAZ');
  const [from, to] = [readDay(parameters, 'from'), readDay(parameters, 'to')];
  if (from === null || to === null)
    throw refusal('from', 'give from and to, for example from=2020-01-01&to=2020-12-31');
  checkRange({ from, to });
  return { countries, from, to, asOf: readAsOf(parameters, now), method: readText(parameters, 'method') };
}

/** Everything is optional: `country`, `from`, `to`, `asOf`. @throws UserError naming the parameter. */
export function readEventsQuery(parameters: Parameters, now: Instant): EventsQuery {
  refuseUnknown(parameters, ['country', 'from', 'to', 'asOf']);
  const [from, to] = [readDay(parameters, 'from'), readDay(parameters, 'to')];
  checkRange({ from, to });
  return { countries: readCountries(parameters), from, to, asOf: readAsOf(parameters, now) };
}

/** `country=KGZ`, and optionally `asOf`. @throws UserError naming the parameter. */
export function readLedgerQuery(parameters: Parameters, now: Instant): LedgerQuery {
  refuseUnknown(parameters, ['country', 'asOf', 'method']);
  const [country, another] = readCountries(parameters) ?? [];
  if (country === undefined || another !== undefined) throw refusal('country', 'name one, for example country=KGZ');
  return { country, asOf: readAsOf(parameters, now), method: readText(parameters, 'method') };
}

/** `asof` for `asOf` would otherwise be answered with what nobody knew then. */
function refuseUnknown(parameters: Parameters, known: readonly string[]): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown !== undefined) throw refusal(unknown.slice(0, 40), `is no parameter here; there are ${known.join(', ')}`);
}

/** `country=KGZ~KAZ`; `null` = all. @throws UserError for what is no country. */
export function readCountries(parameters: Parameters): CountryCode[] | null {
  const codes = [...new Set(readText(parameters, 'country')?.split('~'))];
  const unknown = codes.find((code) => !countryByCode(code));
  if (unknown !== undefined)
    throw refusal('country', `"${unknown.slice(0, 20)}" is no code of three capital letters; join several with ~`);
  return codes.length === 0 ? null : codes;
}

export function readDay(parameters: Parameters, name: string): Day | null {
  const text = readText(parameters, name);
  if (text === null || isDay(text)) return text;
  throw refusal(name, 'must be a day that exists, for example 2020-10-06');
}

function readAsOf(parameters: Parameters, now: Instant): Instant | null {
  const text = readText(parameters, 'asOf');
  if (text === null || isInstant(text)) return checkAsOf(text, now);
  throw refusal('asOf', 'must be a moment with an offset, for example 2020-10-07T00:00:00Z');
}

export function readText(parameters: Parameters, name: string): string | null {
  const value = parameters[name];
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  throw refusal(name, 'may be given once');
}

const refusal = (name: string, sentence: string): UserError =>
  new UserError('BAD_USER_INPUT', `${name}: ${sentence}.`, name);
