import { instantMs, MS_PER_DAY, type CountryCode, type Instant } from '#libs/events';
import type { NewOutlook, StoredDistribution, Storage } from '#libs/storage';
import {
  lastTwelveMonthsDistribution,
  monthOfText,
  monthText,
  type DiscreteDistribution,
  type Outlook,
} from '#libs/validation';
import { outlookFromStore, turnOf } from './outlook-from-store.js';
import { feedMonths, OUTLOOK_FEED } from './feed-months.js';
import type { KnownDeaths } from './outlook-record.js';

/** What is frozen within these days of the turn of its month counts as published in time. */
export const DAYS_TO_PUBLISH = 3;

export interface Freezing {
  /** `YYYY-MM` whose outlooks are frozen. */
  readonly month: string;
  readonly now: Instant;
}

/** True once the first days of the month have gone by. */
export function isLateFor({ month, now }: Freezing): boolean {
  return instantMs(now) - instantMs(turnOf(month)) > DAYS_TO_PUBLISH * MS_PER_DAY;
}

/**
 * Freezes the outlooks of a month from what was known at its first moment, for every country whose feed allows one. Returns how many
 * were new: what is frozen stays. Frozen after the first days of the month they are marked late.
 */
export async function freezeOutlooks(storage: Storage, freezing: Freezing): Promise<number> {
  const { month } = freezing;
  const asOf = turnOf(month);
  const told = await feedMonths(storage, asOf);
  const frozen = await storage.outlooks.frozenFor(month);
  const watched = (await storage.records.coverage()).filter(({ feed }) => feed === OUTLOOK_FEED);
  const rows: NewOutlook[] = [];
  for (const { country } of watched) {
    if (frozen.has(country)) continue;
    const { outlook, known } = await outlookFromStore(storage, { country, month: monthOfText(month), asOf }, told);
    if (outlook && known) rows.push(rowOf({ country, outlook, known }, freezing));
  }
  return storage.outlooks.freeze(rows);
}

interface Given {
  readonly country: CountryCode;
  readonly outlook: Outlook;
  readonly known: KnownDeaths;
}

function rowOf({ country, outlook, known }: Given, freezing: Freezing): NewOutlook {
  const { lead, monthsKnown, probability, distribution } = outlook;
  return {
    ...{ country, month: freezing.month, feed: OUTLOOK_FEED, newestMonth: monthText(known.newestMonth) },
    ...{ lead, monthsKnown, probability, distribution: storable(distribution) },
    lastTwelveMonths: storable(lastTwelveMonthsDistribution(known.deaths.toReversed())),
    asOf: turnOf(freezing.month),
    isLate: isLateFor(freezing),
  };
}

const storable = ({ values, weights }: DiscreteDistribution): StoredDistribution => ({
  values: [...values],
  weights: [...weights],
});
