import type { Storage } from '#libs/storage';
import { monthOfText, outlook, type Outlook } from '#libs/validation';
import { feedMonths, OUTLOOK_FEED, type FeedMonths } from './feed-months.js';
import { knownDeaths, whyNoOutlook, type KnownDeaths, type OutlookQuestion } from './outlook-record.js';

export interface OutlookAnswer {
  /** Why there is none; `null` when there is one. */
  readonly reason: string | null;
  readonly outlook: Outlook | null;
  /** What it stands on; `null` when the feed said nothing of the country. */
  readonly known: KnownDeaths | null;
}

/** The outlook of a country for a month, from what its feed had told by the instant of the question. */
export async function outlookFromStore(
  storage: Storage,
  question: OutlookQuestion,
  months?: FeedMonths,
): Promise<OutlookAnswer> {
  const { country, month, asOf } = question;
  const told = months ?? (await feedMonths(storage, asOf));
  const known = knownDeaths(await storage.outlooks.monthlyDeaths(country, { feed: OUTLOOK_FEED, asOf }), told);
  const reason = whyNoOutlook(question, known);
  if (reason !== null || known === null) return { reason, outlook: null, known };
  const table = {
    firstMonth: known.firstMonth,
    lastMonth: known.newestMonth,
    series: new Map([[country, known.deaths]]),
  };
  return {
    reason,
    outlook: outlook(table, country, { origin: known.newestMonth, lead: month - known.newestMonth }),
    known,
  };
}

/** `2020-11` → the first moment of that month, at which its outlook is frozen. */
export const turnOf = (month: string): string => `${month}-01T00:00:00Z`;

export const monthAfter = (day: string): number => monthOfText(day) + 1;
