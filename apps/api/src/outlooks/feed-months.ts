import { instantMs, type Instant } from '#libs/events';
import { ucdpReleasePeriod, type ReleasePeriod } from '#libs/sources';
import type { Storage } from '#libs/storage';
import { monthOfText, monthText, type MonthNumber } from '#libs/validation';

/** The one feed whose deaths the outlook is calibrated on. */
export const OUTLOOK_FEED = 'ucdp-ged';

/** Months that releases in the store tell of for the whole world: without a row there, a month had no deaths. Any other is unknown. */
export type FeedMonths = ReadonlySet<MonthNumber>;

/** What the releases in the store had told of by an instant. */
export async function feedMonths(storage: Storage, asOf: Instant): Promise<FeedMonths> {
  const files = await storage.outlooks.importedFiles(OUTLOOK_FEED);
  const periods = files.map(ucdpReleasePeriod).filter((period) => period !== null);
  return new Set(periods.flatMap((period) => monthsKnown(period, asOf)));
}

function monthsKnown({ from, to, knownAt }: ReleasePeriod, asOf: Instant): MonthNumber[] {
  const months: MonthNumber[] = [];
  for (let month = monthOfText(from); month <= monthOfText(to); month += 1)
    if (instantMs(knownAt(monthText(month))) <= instantMs(asOf)) months.push(month);
  return months;
}
