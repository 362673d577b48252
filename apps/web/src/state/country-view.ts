import { addDays, isDay, isInstant, type Day, type Instant } from '#libs/events';
import type { KnownMethods } from '#libs/scoring';
import { ofCode } from './stored-methods.js';
import { parseWeights, type Weights } from './weights.js';

/** Everything the country page shows, as its address holds it: an address is a permalink. */
export interface CountryView {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Day of the headline, the ledger and the end of the explained change; `null` = the last visible one. */
  readonly on: Day | null;
  /** Start of the explained change. */
  readonly since: Day | null;
  /** What was known then; a bare day stands for its close. */
  readonly asOf: Instant | null;
  /** Each day as it was published at its close. */
  readonly published: boolean;
  readonly weights: Weights;
  /** Version of a method other than the current one; `null` = the current one. */
  readonly method: string | null;
  /** Pinned event, by its id. */
  readonly event: string | null;
}

const dayOrNull = (text: string | null): Day | null => (isDay(text) ? text : null);

const otherMethod = (version: string | null, known: KnownMethods): string | null =>
  version !== null && version !== known.current.version && known.byVersion(version) ? version : null;

/** Anything an address may hold that is not understood is left out, never an error. */
export function parseCountryView(search: string, known: KnownMethods = ofCode): CountryView {
  const params = new URLSearchParams(search);
  const asOf = params.get('asOf');
  return {
    from: dayOrNull(params.get('from')),
    to: dayOrNull(params.get('to')),
    on: dayOrNull(params.get('on')),
    since: dayOrNull(params.get('since')),
    asOf: isDay(asOf) || isInstant(asOf) ? asOf : null,
    published: params.get('view') === 'published',
    weights: parseWeights(params.get('weights')),
    method: otherMethod(params.get('method'), known),
    event: params.get('event'),
  };
}

/** The address of a view; what is at its default is left out, so that short addresses stay short. */
export function formatCountryView(view: CountryView): string {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['from', view.from],
    ['to', view.to],
    ['on', view.on],
    ['since', view.since],
    ['asOf', view.asOf],
    ['view', view.published ? 'published' : null],
    ['weights', view.weights.name === 'all' ? null : view.weights.text],
    ['method', view.method],
    ['event', view.event],
  ];
  const params = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null);
  return params.length ? `?${params.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}` : '';
}

/** The span of days to read for a visible range: whole years, so that panning inside a year asks nothing of the server. */
export function readRange(visible: { from: Day; to: Day }, last: Day): { from: Day; to: Day } {
  const endOfYear = `${visible.to.slice(0, 4)}-12-31`;
  return { from: `${visible.from.slice(0, 4)}-01-01`, to: endOfYear < last ? endOfYear : last };
}

export type Preset = '3M' | '6M' | '1Y' | '5Y' | 'All';

const PRESET_DAYS: Readonly<Record<Exclude<Preset, 'All'>, number>> = { '3M': 92, '6M': 183, '1Y': 366, '5Y': 1827 };
export const PRESETS: readonly Preset[] = ['3M', '6M', '1Y', '5Y', 'All'];
export const DEFAULT_PRESET: Preset = '5Y';

/** First visible day of a preset that ends on `last`; "All" starts with the country's first day of data. */
export function presetStart(preset: Preset, last: Day, first: Day): Day {
  if (preset === 'All') return first;
  return addDays(last, -PRESET_DAYS[preset]);
}
