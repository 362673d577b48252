import type { Instant } from '#libs/events';

/** One entry of a feed, as text: nothing in it is markup any more. */
export interface SyndicationEntry {
  /** What the feed calls it: `guid`, Atom's `id`, else its address; `null` where it has neither. */
  readonly id: string | null;
  readonly title: string | null;
  /** Address of the article, http or https; `null` where none is given. */
  readonly url: string | null;
  /** Who wrote it, where the feed passes on entries of others. */
  readonly publisher: string | null;
  /** When it was published; `null` where the feed does not say, or says it in no form that names a moment. */
  readonly publishedAt: Instant | null;
  /** The fullest text the feed hands over, one line a paragraph; empty where there is none. */
  readonly text: string;
}

export interface Syndication {
  readonly title: string | null;
  /** BCP 47, as stated. */
  readonly language: string | null;
  /** In the order of the feed. */
  readonly entries: readonly SyndicationEntry[];
}
