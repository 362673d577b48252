import { type CountryRecord, type Event, instantMs } from '#libs/events';
import { confidenceOf } from '#libs/scoring';
import type { Moment } from './moments.js';
import type { EventNews } from './observation.js';

/** An event under one class, and the moment from which a report confirms it; a revision to another class is news again. */
interface Arrival {
  readonly ms: number;
  readonly id: string;
  readonly class: Event['class'];
}

/** Hands out what is new since it was last asked, in the order of time. */
export class NewsReader {
  readonly #arrivals: readonly Arrival[];
  readonly #revisions = new Map<string, Event[]>();
  #next = 0;

  constructor({ events }: CountryRecord) {
    const first = new Map<string, Arrival>();
    for (const event of events) {
      this.#revisions.set(event.id, [...(this.#revisions.get(event.id) ?? []), event]);
      const arrival = arrivalOf(event);
      const key = `${event.class} ${event.id}`;
      if (arrival.ms < (first.get(key)?.ms ?? Infinity)) first.set(key, arrival);
    }
    this.#arrivals = [...first.values()].sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1));
  }

  /** News up to the moment, as far as it still stands then under that class. */
  until(moment: Moment): EventNews[] {
    const news: EventNews[] = [];
    for (; (this.#arrivals[this.#next]?.ms ?? Infinity) <= moment.ms; this.#next++) {
      const arrival = this.#arrivals[this.#next];
      const standing = arrival && this.standing(arrival.id, moment);
      if (standing && standing.class === arrival.class) news.push(standing);
    }
    return news;
  }

  /** The event as it counts at the moment; `null` when it does not. */
  standing(id: string, { ms, at }: Moment): EventNews | null {
    const known = (this.#revisions.get(id) ?? []).filter(({ knownAt }) => instantMs(knownAt) <= ms);
    const highest = known.toSorted((a, b) => b.revision - a.revision)[0];
    const isRetracted = highest?.retractedAt != null && instantMs(highest.retractedAt) <= ms;
    const confidence = highest && !isRetracted ? confidenceOf(highest, at) : 0;
    return highest && confidence > 0 ? { id, class: highest.class, confidence } : null;
  }
}

function arrivalOf(event: Event): Arrival {
  const confirming = event.reports.filter(({ denies }) => !denies).map(({ knownAt }) => instantMs(knownAt));
  return { ms: Math.max(instantMs(event.knownAt), Math.min(...confirming)), id: event.id, class: event.class };
}
