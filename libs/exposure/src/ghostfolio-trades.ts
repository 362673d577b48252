export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object itself, or an empty one for what is none. */
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

/** The objects of a list, or of an object of objects; `null` for neither. */
export function objectsOf(value: unknown): Json[] | null {
  const list: unknown[] | null = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
  return list ? list.filter(isObject) : null;
}

/** What a trade does to the quantity held. Dividends, fees and interest change no position. */
const QUANTITY_SIGN: Readonly<Record<string, number>> = { BUY: 1, SELL: -1 };
/** Sold to the last piece leaves a rest of rounding. */
const LEAST_QUANTITY = 1e-9;

/** Later than any date. */
const LAST_MOMENT = '9999';

interface Position {
  readonly quantity: number;
  readonly price: number;
  /** Moment of the price. */
  readonly date: string;
  readonly currency: unknown;
}

/**
 * What the activities of an export leave, valued at the last price in the file: that of a trade, or of the market data of the owner's own assets.
 * Drafts are dated after the export and count nothing. `null` where there are no activities.
 */
export function tradedPositions(document: Json): Json[] | null {
  const activities = objectsOf(document['activities']);
  if (!activities) return null;
  const { date } = objectOf(document['meta']);
  const exportedAt = typeof date === 'string' ? date : LAST_MOMENT;
  const held = new Map<unknown, Position>();
  for (const activity of activities) {
    const sign = QUANTITY_SIGN[String(activity['type'])] ?? 0;
    if (sign === 0 || Number(activity['quantity']) === 0 || String(activity['date']) > exportedAt) continue;
    held.set(activity['symbol'], traded(held.get(activity['symbol']), activity, sign));
  }
  const profiles = new Map((objectsOf(document['assetProfiles']) ?? []).map((profile) => [profile['symbol'], profile]));
  return [...held]
    .filter(([, { quantity }]) => !(Math.abs(quantity) < LEAST_QUANTITY))
    .map(([symbol, position]) => {
      const profile = profiles.get(symbol) ?? {};
      return {
        currency: position.currency,
        ...profile,
        symbol,
        value: position.quantity * lastPrice(position, profile),
      };
    });
}

function traded(before: Position | undefined, activity: Json, sign: number): Position {
  const { quantity, price, date, currency } = before ?? { quantity: 0, price: 0, date: '', currency: undefined };
  const isNewer = String(activity['date']) >= date;
  return {
    quantity: quantity + sign * Number(activity['quantity']),
    price: isNewer ? Number(activity['unitPrice']) : price,
    date: isNewer ? String(activity['date']) : date,
    currency: currency ?? activity['currency'],
  };
}

function lastPrice({ price, date }: Position, profile: Json): number {
  const quoted = (objectsOf(profile['marketData']) ?? [])
    .filter((quote) => typeof quote['marketPrice'] === 'number' && String(quote['date']) > date)
    .toSorted((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1));
  return Number(quoted.at(-1)?.['marketPrice'] ?? price);
}
