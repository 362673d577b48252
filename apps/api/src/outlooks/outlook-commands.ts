import { countryByCode, instantMs, UserError, type Day, type Instant } from '#libs/events';
import type { Storage } from '#libs/storage';
import { monthOfText, monthText } from '#libs/validation';
import { freezeOutlooks } from './freeze-outlooks.js';
import { monthAfter, outlookFromStore, turnOf } from './outlook-from-store.js';
import { knownOn } from './outlook-record.js';

export interface ShownOutlook {
  readonly country: string;
  readonly month: string;
  /** 0–1; `null` when there is no outlook, and `reason` says why. */
  readonly probability: number | null;
  readonly quantiles: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  readonly newestMonth: string | null;
  readonly reason: string | null;
  /** The same for a reader. */
  readonly sentence: string;
}

/** The outlook of a country for the month after a day, from what was known by its close. @throws UserError for no country. */
export async function showOutlook(storage: Storage, country: string, on: Day): Promise<ShownOutlook> {
  const known = countryByCode(country);
  if (!known)
    throw new UserError('BAD_USER_INPUT', `"${country.slice(0, 20)}" is no country code of three letters.`, 'country');
  const question = { country, month: monthAfter(on), asOf: knownOn(on, null) };
  const { outlook, reason, known: record } = await outlookFromStore(storage, question);
  const month = monthText(question.month);
  const newestMonth = record && monthText(record.newestMonth);
  const { probability, quantiles } = outlook ?? { probability: null, quantiles: null };
  const sentence =
    outlook && newestMonth
      ? `${known.name}, ${month}: ${Math.round(100 * outlook.probability)} % for ${outlook.threshold} deaths or more; half of the cases up to ${Math.round(outlook.quantiles.p50)} deaths, nine of ten up to ${Math.round(outlook.quantiles.p90)}. Newest month known: ${newestMonth}.`
      : `${known.name}, ${month}: no outlook. ${reason ?? ''}`;
  return { country, month, probability, quantiles, newestMonth, reason, sentence };
}

export interface FrozenMonth {
  readonly month: string;
  /** How many outlooks were new. */
  readonly frozen: number;
}

/** Freezes each month from what was known at its beginning. @throws UserError for a month that has not begun. */
export async function freezeMonths(
  storage: Storage,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Instant },
): Promise<FrozenMonth[]> {
  if (instantMs(turnOf(to)) > instantMs(now))
    throw new UserError('BAD_USER_INPUT', `${to} has not begun: its outlook is frozen when it does.`, 'to');
  const months: FrozenMonth[] = [];
  for (let number = monthOfText(from); number <= monthOfText(to); number += 1) {
    const month = monthText(number);
    months.push({ month, frozen: await freezeOutlooks(storage, { month, now }) });
  }
  return months;
}
