import { closeOfDay, type CountryCode, type Day } from '#libs/events';
import type { FrozenOutlook, Storage, StoredDistribution } from '#libs/storage';
import {
  monthOfText,
  scoreCard,
  type DiscreteDistribution,
  type MonthNumber,
  type ScoreCard,
  type SettledOutlook,
} from '#libs/validation';
import { feedMonths, OUTLOOK_FEED } from './feed-months.js';
import { knownDeaths, type KnownDeaths } from './outlook-record.js';

/** A frozen outlook and what happened. */
export interface PastOutlook extends FrozenOutlook {
  /** Deaths counted in its month, as known on the day of the question; `null` = not known yet. */
  readonly deaths: number | null;
}

/** Frozen outlooks held against what the feed had told by the close of a day, newest month first. */
export async function pastOutlooks(
  storage: Storage,
  on: Day,
  countries: readonly CountryCode[] | null = null,
): Promise<PastOutlook[]> {
  const asOf = closeOfDay(on);
  const [frozen, told] = await Promise.all([storage.outlooks.list({ countries }), feedMonths(storage, asOf)]);
  const records = new Map<CountryCode, KnownDeaths | null>();
  for (const { country } of frozen) {
    if (records.has(country)) continue;
    const rows = await storage.outlooks.monthlyDeaths(country, { feed: OUTLOOK_FEED, asOf });
    records.set(country, knownDeaths(rows, told));
  }
  return frozen.map((row) => ({ ...row, deaths: deathsOf(records.get(row.country) ?? null, monthOfText(row.month)) }));
}

function deathsOf(known: KnownDeaths | null, month: MonthNumber): number | null {
  return known === null ? null : (known.deaths[month - known.firstMonth] ?? null);
}

/** The score card of those outlooks whose deaths are known; `null` before the first. */
export function cardOf(outlooks: readonly PastOutlook[]): ScoreCard | null {
  const settled = outlooks.flatMap(({ probability, distribution, lastTwelveMonths, deaths }): SettledOutlook[] =>
    deaths === null
      ? []
      : [{ probability, distribution: asNumbers(distribution), lastTwelveMonths: asNumbers(lastTwelveMonths), deaths }],
  );
  return scoreCard(settled);
}

export const asNumbers = ({ values, weights }: StoredDistribution): DiscreteDistribution => ({
  values: Float64Array.from(values),
  weights: Float64Array.from(weights),
});
