import DataLoader from 'dataloader';
import type { CountryCode, Day, Instant } from '#libs/events';
import { eventPoints, type Method } from '#libs/scoring';
import type { RecordsLoader } from '../scores/records.loader.js';

export interface EventPointsKey {
  readonly country: CountryCode;
  /** Id within the country. */
  readonly localId: string;
  readonly asOf: Instant | null;
  readonly on: Day;
}

/** What single events weigh under a method; one pass over a country's record for all that a request names at one asOf. */
export class EventPointsLoader {
  private readonly loader: DataLoader<EventPointsKey, number, string>;

  constructor(records: RecordsLoader, method: Method) {
    this.loader = new DataLoader((keys) => pointsOf(keys, records, method), {
      cacheKeyFn: ({ country, localId, asOf, on }) => `${country} ${asOf} ${on} ${localId}`,
    });
  }

  /** Points of the country's score on the day, 0–100; 0 for one that adds nothing then. */
  load(key: EventPointsKey): Promise<number> {
    return this.loader.load(key);
  }
}

async function pointsOf(keys: readonly EventPointsKey[], records: RecordsLoader, method: Method): Promise<number[]> {
  const points = new Map<EventPointsKey, number>();
  for (const [first, ...rest] of byRecord(keys)) {
    const { record } = await records.record(first.country);
    const asked = [first, ...rest];
    const found = eventPoints(
      record,
      asked.map(({ localId: id, on }) => ({ id, on })),
      { asOf: first.asOf, method },
    );
    asked.forEach((key, at) => points.set(key, found[at] ?? 0));
  }
  return keys.map((key) => points.get(key) ?? 0);
}

/** Questions that one reading of one record answers. */
function byRecord(keys: readonly EventPointsKey[]): Iterable<[EventPointsKey, ...EventPointsKey[]]> {
  const groups = new Map<string, [EventPointsKey, ...EventPointsKey[]]>();
  for (const key of keys) {
    const name = `${key.country} ${key.asOf}`;
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return groups.values();
}
