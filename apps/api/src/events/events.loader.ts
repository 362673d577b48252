import DataLoader from 'dataloader';
import type { CountryCode, Instant, ReportedEvent } from '#libs/events';
import type { Storage } from '#libs/storage';

export interface EventKey {
  readonly country: CountryCode;
  readonly id: string;
  /** The revision known then; `null` = the latest. */
  readonly asOf: Instant | null;
}

/** Events by their ids, one statement for all that a request names at one asOf. */
export class EventsLoader {
  private readonly byAsOf = new Map<Instant | null, DataLoader<EventKey, ReportedEvent | null, string>>();

  constructor(private readonly storage: Storage) {}

  /** `null` for an id the country does not have, or did not have then. */
  load(key: EventKey): Promise<ReportedEvent | null> {
    const loader = this.byAsOf.get(key.asOf) ?? this.loaderAt(key.asOf);
    this.byAsOf.set(key.asOf, loader);
    return loader.load(key);
  }

  private loaderAt(asOf: Instant | null): DataLoader<EventKey, ReportedEvent | null, string> {
    return new DataLoader((keys) => this.storage.events.byIds(keys, asOf), {
      cacheKeyFn: ({ country, id }) => `${country}:${id}`,
    });
  }
}
