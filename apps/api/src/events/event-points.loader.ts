import DataLoader from 'dataloader';
import type { CountryCode, Day, Instant } from '#libs/events';
import { eventPoints } from '#libs/scoring';
import { weighingKey, type Weighing } from '../methods/weighing.js';
import type { RecordsLoader } from '../scores/records.loader.js';

export interface EventPointsKey {
  readonly country: CountryCode;
  /** Id within the country. */
  readonly localId: string;
  readonly asOf: Instant | null;
  readonly on: Day;
  readonly weighing: Weighing;
}

/** What single events weigh; one pass over a country's record for all that a request names at one asOf and by the same rules. */
export class EventPointsLoader {
  private readonly loader: DataLoader<EventPointsKey, number, string>;

  constructor(records: RecordsLoader) {
    this.loader = new DataLoader((keys) => pointsOf(keys, records), {
      cacheKeyFn: (key) => `${recordKey(key)} ${key.on} ${key.localId}`,
    });
  }

  /** Points of the country's score on the day, 0–100; 0 for one that adds nothing then. */
  load(key: EventPointsKey): Promise<number> {
    return this.loader.load(key);
  }
}

async function pointsOf(keys: readonly EventPointsKey[], records: RecordsLoader): Promise<number[]> {
  const points = new Map<EventPointsKey, number>();
  for (const [first, ...rest] of byRecord(keys)) {
    const { record } = await records.record(first.country);
    const asked = [first, ...rest];
    const found = eventPoints(
      record,
      asked.map(({ localId: id, on }) => ({ id, on })),
      { asOf: first.asOf, ...first.weighing },
    );
    asked.forEach((key, at) => points.set(key, found[at] ?? 0));
  }
  return keys.map((key) => points.get(key) ?? 0);
}

const recordKey = ({ country, asOf, weighing }: EventPointsKey): string =>
  `${country} ${asOf} ${weighingKey(weighing)}`;

/** Questions that one reading of one record answers. */
function byRecord(keys: readonly EventPointsKey[]): Iterable<[EventPointsKey, ...EventPointsKey[]]> {
  const groups = new Map<string, [EventPointsKey, ...EventPointsKey[]]>();
  for (const key of keys) {
    const name = recordKey(key);
    const group = groups.get(name);
    if (group) group.push(key);
    else groups.set(name, [key]);
  }
  return groups.values();
}
