import type { CountryCode, Day, ImportRow, ReportedEvent } from '#libs/events';
import { aRejectedRow, aReport, aReportedEvent } from '../support/ledger-rows.js';

export const COUNTRIES = ['KGZ', 'KAZ'] as const;
export const START = '2020-10-10T00:00:00Z';
/** The days that scores are published for. */
export const DAYS: readonly Day[] = ['2020-10-07', '2020-10-08', '2020-10-09'];

/** The day after the last of them. */
export const TODAY: Day = '2020-10-10';

const CLASSES = ['violence.riot', 'executive.seat-seized', 'election.annulled', 'violence.clash'] as const;
const IDS = 6;
const FEED = 'faultline';
/** As often as they stand here. */
const KINDS = ['report', 'correct', 'correct', 'retract', 'merge', 'publish', 'publish', 'publish', 'ask'] as const;

export interface EventName {
  readonly country: CountryCode;
  readonly id: string;
}

export interface SimulatedFile {
  readonly contentHash: string;
  readonly rows: readonly ImportRow[];
  readonly rowsPerChunk: number;
}

export type Task =
  | { readonly kind: 'import'; readonly file: SimulatedFile }
  | { readonly kind: 'report' | 'correct' | 'retract'; readonly person: string; readonly event: EventName }
  | { readonly kind: 'merge'; readonly person: string; readonly event: EventName; readonly into: EventName }
  | { readonly kind: 'publish'; readonly day: Day }
  | { readonly kind: 'ask'; readonly hoursAgo: number };

/** What a seed has people and processes do: files that overlap, some of them twice, and changes of the same few events. */
export function drawWorkload(random: () => number): readonly Task[] {
  const draw = new Draw(random);
  const files = Array.from({ length: 2 + draw.below(2) }, (_, index) => draw.file(index));
  const imports = [...files, files[0]!].map((file): Task => ({ kind: 'import', file }));
  const others = Array.from({ length: 5 + draw.below(5) }, (_, index) => draw.task(`person ${index}`));
  return [...imports, ...others];
}

class Draw {
  constructor(private readonly random: () => number) {}

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  file(index: number): SimulatedFile {
    const rows = Array.from({ length: 4 + this.below(5) }, (_, line) => this.row(line + 1));
    return { contentHash: `file ${index}`, rows, rowsPerChunk: 1 + this.below(4) };
  }

  task(person: string): Task {
    const kind = KINDS[this.below(KINDS.length)]!;
    if (kind === 'publish') return { kind, day: DAYS[this.below(DAYS.length)]! };
    if (kind === 'ask') return { kind, hoursAgo: this.below(120) };
    const number = this.below(IDS);
    const country = countryOf(number);
    if (kind === 'report') return { kind, person, event: { country, id: `of ${person}` } };
    const event = { country, id: `n${number}` };
    const into = { country, id: `n${(number + COUNTRIES.length) % IDS}` };
    return kind === 'merge' ? { kind, person, event, into } : { kind, person, event };
  }

  private row(line: number): ImportRow {
    const kind = this.below(10);
    if (kind === 0) return aRejectedRow(line);
    const number = this.below(IDS);
    if (kind === 1) return this.retraction(line, number);
    const event = this.event(number);
    return { kind: 'event', line, event, texts: [aReport({ id: `text of ${event.id}`, country: event.country })] };
  }

  /** The even numbers are events of one country and the odd ones of the other; a few have a later version of the same event. */
  private event(number: number): ReportedEvent {
    const version = this.below(3) === 0 ? 1 : 0;
    return aReportedEvent({
      id: `n${number}`,
      country: countryOf(number),
      class: CLASSES[number % CLASSES.length]!,
      occurredOn: `2020-10-0${4 + (number % 5)}`,
      injured: 10 * number + 100 * version,
      knownAt: `2020-10-09T1${version}:00:00Z`,
    });
  }

  private retraction(line: number, number: number): ImportRow {
    return {
      ...{ kind: 'retraction', line, feed: FEED, country: null, eventId: `n${number}` },
      ...{ retractedAt: '2020-10-09T20:00:00Z', reason: 'withdrawn by its source' },
    };
  }
}

const countryOf = (number: number): CountryCode => COUNTRIES[number % COUNTRIES.length]!;
