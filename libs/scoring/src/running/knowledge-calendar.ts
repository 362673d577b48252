import { type CountryRecord, type Event, type Instant, instantMs } from '#libs/events';
import type { Moment } from '../ledger/knowledge.js';

/** When what is known of a country changes: for every known and retracted row, the moment and what to look at again. */
export class KnowledgeCalendar {
  private readonly entries: readonly { readonly at: Moment; readonly eventId: string | null }[];
  private next = 0;

  constructor(record: CountryRecord) {
    const ofEvents = record.events.flatMap((event) => instantsOf(event).map((at) => ({ at, eventId: event.id })));
    const ofFactors = record.factors
      .flatMap(({ knownAt, retractedAt }) => moments([knownAt, retractedAt]))
      .map((at) => ({ at, eventId: null }));
    this.entries = [...ofEvents, ...ofFactors].sort((a, b) => a.at - b.at);
  }

  /** Events, and whether factors, of which more or less is known at the moment than when this was last asked. */
  takeUntil(moment: Moment): { readonly eventIds: ReadonlySet<string>; readonly factors: boolean } {
    const eventIds = new Set<string>();
    let factors = false;
    for (let entry = this.entries[this.next]; entry && entry.at <= moment; entry = this.entries[++this.next]) {
      if (entry.eventId === null) factors = true;
      else eventIds.add(entry.eventId);
    }
    return { eventIds, factors };
  }
}

function instantsOf({ knownAt, retractedAt, reports }: Event): Moment[] {
  return moments([knownAt, retractedAt, ...reports.flatMap((report) => [report.knownAt, report.retractedAt])]);
}

function moments(instants: readonly (Instant | null)[]): Moment[] {
  return [...new Set(instants)].flatMap((instant) => (instant === null ? [] : instantMs(instant)));
}
