import { addDays, closeOfDay, instantMs, type CountryCode, type Day, type Instant } from '#libs/events';
import { firstOfDays, observe, observeTogether, type Observation, type Period } from '#libs/alerts';
import { ASSET_WEIGHTS, assetRecord, exposureHistory, type Shares } from '#libs/exposure';
import type { Method } from '#libs/scoring';
import type { CountryRecord } from '#libs/events';

export interface HeldRecords {
  /** Id of the portfolio. */
  readonly subject: string;
  readonly shares: Shares;
  /** Records of its countries that a feed covers. */
  readonly records: ReadonlyMap<CountryCode, CountryRecord>;
  /** First covered day of each. */
  readonly coveredFrom: ReadonlyMap<CountryCode, Day>;
  readonly method: Method;
}

/** The score of a portfolio at every moment at which one of its countries, or an asset it owns there, is looked at. */
export function observePortfolio(
  { subject, shares, records, coveredFrom, method }: HeldRecords,
  period: Period,
): Iterable<Observation> {
  // Every country decays from day to day: none is left at the value of the day before when another moves.
  const alsoAt = firstOfDays(records.values(), period);
  const countries = new Map(
    [...records].map(([country, record]) => [
      country,
      observe(record, { ...coveredPart(period, coveredFrom.get(country)), alsoAt, method }),
    ]),
  );
  const assets = new Map(
    shares.stakes.flatMap(({ key, country, assets: owned }) => {
      const record = records.get(country);
      if (!record || owned.length === 0) return [];
      const part = { ...coveredPart(period, coveredFrom.get(country)), alsoAt, method, weights: ASSET_WEIGHTS };
      return [[`${ASSET} ${key}`, observe(assetRecord(record, owned), part)] as const];
    }),
  );
  const valueOf = (values: ReadonlyMap<string, number>): number => {
    const columns = (mine: (key: string) => string | null) =>
      new Map(
        [...values].flatMap(([key, value]) => {
          const own = mine(key);
          return own === null ? [] : [[own, [value]] as const];
        }),
      );
    const known = {
      countries: columns((key) => (isAsset(key) ? null : key)),
      assets: columns((key) => (isAsset(key) ? key.slice(ASSET.length + 1) : null)),
    };
    return exposureHistory(shares, [ANY_DAY], known).score[0] ?? 0;
  };
  return observeTogether({ subject, parts: new Map([...countries, ...assets]), valueOf });
}

const ASSET = 'asset';
const isAsset = (key: string): boolean => key.startsWith(`${ASSET} `);
/** One column of one day: which day makes no difference. */
const ANY_DAY: Day = '2000-01-01';

/** A country has no score before a feed covers it. */
export function coveredPart({ after, until }: Period, from: Day | undefined): Period {
  const begin: Instant = from === undefined ? until : closeOfDay(addDays(from, -1));
  return { after: instantMs(begin) > instantMs(after) ? begin : after, until };
}
