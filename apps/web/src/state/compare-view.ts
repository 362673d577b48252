import { addDays, countryByCode, isDay, isInstant, type Day, type Instant } from '#libs/events';
import type { KnownMethods } from '#libs/scoring';
import { ofCode } from './stored-methods.js';

export const MOST_COUNTRIES = 6;

/** What is compared, as the address holds it. With one country, its own past knowledge or another method stands beside it. */
export interface CompareView {
  readonly countries: readonly string[];
  readonly from: Day;
  /** Day of the figures and last day of the chart. */
  readonly to: Day;
  /** With one country: knowledge of the second side. */
  readonly asOf: Instant | null;
  /** With one country: method of the second side. */
  readonly method: string | null;
}

/** One line of the comparison. */
export interface Side {
  readonly code: string;
  readonly asOf: Instant | null;
  readonly method: string | null;
}

const DEFAULT_DAYS = 366;

/** What an address says and nobody understands is left out, never an error. */
export function parseCompareView(search: string, today: Day, known: KnownMethods = ofCode): CompareView {
  const params = new URLSearchParams(search);
  const codes = (params.get('with') ?? '').split('~').filter((code) => countryByCode(code));
  const asked = { from: params.get('from'), to: params.get('to') };
  const to = isDay(asked.to) && asked.to < today ? asked.to : today;
  const asOf = params.get('asOf');
  const method = params.get('method');
  return {
    countries: [...new Set(codes)].slice(0, MOST_COUNTRIES),
    from: isDay(asked.from) && asked.from < to ? asked.from : addDays(to, -DEFAULT_DAYS),
    to,
    asOf: isInstant(asOf) ? asOf : null,
    method: method !== null && known.byVersion(method) ? method : null,
  };
}

/** The address of a comparison. */
export function formatCompareView({ countries, from, to, asOf, method }: CompareView, today: Day): string {
  const parts = [
    countries.length ? `with=${countries.join('~')}` : '',
    from === addDays(to, -DEFAULT_DAYS) ? '' : `from=${from}`,
    to === today ? '' : `to=${to}`,
    asOf ? `asOf=${encodeURIComponent(asOf)}` : '',
    method ? `method=${method}` : '',
  ].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** The lines to draw: the countries, or one country and what it is held against. */
export function sidesOf({ countries, asOf, method }: CompareView): Side[] {
  const [only, ...others] = countries;
  if (only === undefined) return [];
  const first = { code: only, asOf: null, method: null };
  if (others.length > 0) return countries.map((code) => ({ code, asOf: null, method: null }));
  return asOf || method ? [first, { code: only, asOf, method }] : [first];
}
