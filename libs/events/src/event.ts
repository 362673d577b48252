import type { Day } from './day.js';
import type { Instant } from './instant.js';
import type { Coding, EventClassId } from './event-class.js';
import type { Evidence } from './report.js';

/** One revision of something that happened. Rows with the same id are revisions; the highest known one stands. */
export interface Event {
  readonly id: string;
  readonly revision: number;
  readonly occurredOn: Day;
  /** Last day of a running interval (interval classes only), inclusive. */
  readonly until: Day | null;
  readonly class: EventClassId;
  readonly dead: number | null;
  readonly injured: number | null;
  /** Structural factors of the country that the event hits. */
  readonly factorIds: readonly string[];
  /** Who counted the casualties; figures pool per source. */
  readonly source: string | null;
  readonly coding: Coding;
  readonly knownAt: Instant;
  readonly retractedAt: Instant | null;
  readonly reports: readonly Evidence[];
}
