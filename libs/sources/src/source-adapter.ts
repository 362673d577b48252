import type { Coding, Day, ImportRow, Instant } from '#libs/events';
import type { ReadLimits } from './input/read-limits.js';

/** What an adapter is told about the file it reads; it has no clock of its own. */
export interface ReadContext {
  /** Name without its folder; some feeds state their release in it. */
  readonly fileName: string;
  readonly receivedAt: Instant;
  /** Events dated later than the day after are refused. */
  readonly today: Day;
  /** Default: the limits of the command line. */
  readonly limits?: ReadLimits;
}

/** Rows of one piece of a file, in its order; never empty, so that the first one means that the head of the file is read. */
export type RowBatch = readonly ImportRow[];

/** When the public could know an event of this feed. */
export interface KnownAtRule {
  readonly rule: string;
  /** The feed does not say; the moment follows from its publishing habit. */
  readonly assumed: boolean;
}

/** One origin of events: how its files become rows, and on what terms they may be used. */
export interface SourceAdapter {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  /** Line that charts and exports must carry; `null` where none is asked for. */
  readonly attributionLine: string | null;
  /** False: its rows never leave through export, embed, feed or API key. */
  readonly redistribute: boolean;
  readonly coding: Coding;
  readonly knownAt: KnownAtRule;
  /** How often a live feed of it brings news; after two missed intervals it is stale. */
  readonly intervalMinutes?: number;
  /** Which edition of the feed a file of this name is, a later one with the higher number; `null` = the name does not say. */
  readonly editionOf?: (fileName: string) => number | null;
  /**
   * Reads one file, plain or gzip, as a stream in bounded memory. Every record gives exactly one row, in the order of the file; rows come in
   * batches, because a step for every one of them would take longer than reading it.
   * @throws UserError when the file as a whole is not what the feed sends (header, encoding, limits)
   */
  read(input: AsyncIterable<Uint8Array>, context: ReadContext): AsyncIterable<RowBatch>;
}
