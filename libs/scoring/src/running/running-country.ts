import { type CountryRecord, type Event } from '#libs/events';
import { factorTerms } from '../ledger/factor-terms.js';
import type { Moment } from '../ledger/knowledge.js';
import { standingAt, standingFactors, type CountingEvent } from '../ledger/standing.js';
import type { Term } from '../ledger/term.js';
import type { Method } from '../methods/method.js';
import { EventCells } from './event-cells.js';
import { type LoadTotals, RunningLoads } from './running-loads.js';

/** A country carried on from day to day: new days decay its sums, new knowledge redoes only what it touches. */
export class RunningCountry {
  private readonly rows = new Map<string, Event[]>();
  private readonly cells: EventCells;
  private readonly loads: RunningLoads;
  private factors: readonly Term[] = [];

  constructor(
    private readonly record: CountryRecord,
    private readonly method: Method,
    day: number,
  ) {
    this.cells = new EventCells(method);
    this.loads = new RunningLoads(method, day);
    for (const event of record.events) this.addRow(event);
  }

  advanceTo(day: number): void {
    this.loads.advanceTo(day);
  }

  addRow(event: Event): void {
    const rows = this.rows.get(event.id);
    if (rows) rows.push(event);
    else this.rows.set(event.id, [event]);
  }

  /** Looks again at the rows of these events as they are known at the moment. */
  recountEvents(ids: Iterable<string>, moment: Moment): void {
    const counted = new Map<string, CountingEvent | null>();
    for (const id of ids) counted.set(id, standingAt(this.rows.get(id) as Event[], moment, this.method.confidence));
    const { removed, added } = this.cells.replace(counted);
    for (const term of removed) this.loads.remove(term);
    for (const term of added) this.loads.add(term);
  }

  recountFactors(moment: Moment): void {
    for (const term of this.factors) this.loads.remove(term);
    this.factors = factorTerms(standingFactors(this.record, moment), this.method);
    for (const term of this.factors) this.loads.add(term);
  }

  totals(): LoadTotals {
    return this.loads.totals();
  }
}
