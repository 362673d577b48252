import type { CountryCode, Day, Instant } from '#libs/events';

/** What of a row decides about it. */
export interface Candidate {
  readonly country: CountryCode;
  readonly id: string;
  /** 1 also where the file gives none. */
  readonly revision: number;
  readonly feed: string;
  readonly receivedHash: string;
  /** `null` = always known. */
  readonly knownAt: Instant | null;
  /** The day from which it can move a score. */
  readonly day: Day;
}

/** What the table holds under the id of a candidate. */
export interface Held {
  readonly lastRevision: number;
  readonly feed: string;
  /** Earliest day of any revision. */
  readonly firstDay: Day;
  /** The candidate's revision number is taken. */
  readonly taken: boolean;
  /** A revision has the candidate's content (the same revision, where the file numbers them). */
  readonly same: boolean;
  /** The last revision became known after the candidate, or at the same moment from a later edition of the feed. */
  readonly outranks: boolean;
}

export type Verdict =
  | { readonly outcome: 'accepted'; readonly revision: number; readonly fromDay: Day }
  | {
      readonly outcome: 'revised';
      readonly revision: number;
      readonly fromDay: Day;
      /** The revision to repeat on top, because it outranks this one. */
      readonly overtakes: number | null;
    }
  | { readonly outcome: 'duplicate' | 'foreign' | 'taken' };

/**
 * - a row equal to a revision of the event is a duplicate: a copy that comes late never undoes what came after it;
 * - other content without a revision of its own (1) becomes the next revision, with one it keeps it;
 * - the same number with other content is refused ("taken"), and so is an id that belongs to another feed ("foreign").
 */
export function judge(candidate: Candidate, held: Held | undefined): Verdict {
  const { revision, day, feed } = candidate;
  if (!held) return { outcome: 'accepted', revision, fromDay: day };
  if (held.feed !== feed) return { outcome: 'foreign' };
  if (held.same) return { outcome: 'duplicate' };
  if (revision > 1 && held.taken) return { outcome: 'taken' };
  const fromDay = day < held.firstDay ? day : held.firstDay;
  if (revision > 1) return { outcome: 'revised', revision, fromDay, overtakes: null };
  const overtakes = held.outranks ? held.lastRevision : null;
  return { outcome: 'revised', revision: held.lastRevision + 1, fromDay, overtakes };
}
