import { closeOfDay, countryByCode, instantMs, type CountryCode, type Day, type Instant } from '#libs/events';
import type { MonthlyDeaths } from '#libs/storage';
import { LONGEST_LEAD_MONTHS, monthOfText, monthText, OUTLOOK_RECORD_MONTHS, type MonthNumber } from '#libs/validation';
import type { FeedMonths } from './feed-months.js';

/** What an outlook for a month may stand on: only what was known at `asOf`. */
export interface OutlookQuestion {
  readonly country: CountryCode;
  /** The month that is forecast. */
  readonly month: MonthNumber;
  readonly asOf: Instant;
}

/** The deaths of a country as they were known, every month from its first to the newest of the feed. */
export interface KnownDeaths {
  readonly firstMonth: MonthNumber;
  readonly newestMonth: MonthNumber;
  /** One value per month, oldest first. */
  readonly deaths: Float64Array;
}

/** The close of the day, or `asOf` where that is earlier: an outlook never knows what came after the day it was asked on. */
export function knownOn(on: Day, asOf: Instant | null): Instant {
  const close = closeOfDay(on);
  return asOf !== null && instantMs(asOf) < instantMs(close) ? asOf : close;
}

/** Last month of the newest year of which the country has a row of a yearly release: those hold whole years, also cut to a country. */
function yearlyTo(rows: readonly MonthlyDeaths[]): MonthNumber {
  const newest = rows.findLast(({ isYearly }) => isYearly);
  return newest ? monthOfText(`${newest.month.slice(0, 4)}-12`) : -Infinity;
}

/** `null` when the feed said nothing of the country by then. Ends before the first month no release in the store tells of. */
export function knownDeaths(rows: readonly MonthlyDeaths[], told: FeedMonths): KnownDeaths | null {
  const [first] = rows;
  if (!first) return null;
  let firstMonth = monthOfText(first.month);
  while (told.has(firstMonth - 1)) firstMonth -= 1;
  let newestMonth = Math.max(firstMonth - 1, yearlyTo(rows));
  while (told.has(newestMonth + 1)) newestMonth += 1;
  if (newestMonth < firstMonth) return null;
  const deaths = new Float64Array(newestMonth - firstMonth + 1);
  for (const row of rows) {
    const index = monthOfText(row.month) - firstMonth;
    if (index < deaths.length) deaths[index] = row.deaths;
  }
  return { firstMonth, newestMonth, deaths };
}

/** Why there is no outlook, in a sentence; `null` when there is one. */
export function whyNoOutlook({ country, month }: OutlookQuestion, known: KnownDeaths | null): string | null {
  const name = countryByCode(country)?.name ?? country;
  if (known === null)
    return `The outlook is calibrated on deaths as UCDP counts them, and by then no such feed had told of ${name}. Import one: faultline import ucdp-ged FILE.`;
  const lead = month - known.newestMonth;
  if (lead > LONGEST_LEAD_MONTHS)
    return `What UCDP had told of ${name} by then, without a gap, ends in ${monthText(known.newestMonth)}. ${monthText(month)} is ${lead} months later; more than ${LONGEST_LEAD_MONTHS} months ahead nothing was ever tested.`;
  if (known.deaths.length < OUTLOOK_RECORD_MONTHS)
    return `The record of ${name} holds ${known.deaths.length} months; the outlook was tested on countries with at least ${OUTLOOK_RECORD_MONTHS}.`;
  return null;
}
