import { isDay, isInstant, type Instant } from '#libs/events';
import { endOfDay } from '../known-at.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones of RFC 822, section 5; what a feed calls otherwise is not guessed. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const MAIL_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})$/i;
/** RFC 3339, and what pages write instead: a blank for the `T`, no seconds, an offset without its colon. */
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The moment a feed or page says it was published, as RSS (RFC 822) or Atom (RFC 3339) write it; a day alone means its end, when everybody
 * could know. `null` for what names no moment: a date without a zone, a day that does not exist, words.
 */
export function publishedAtOf(text: string): Instant | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return endOfDay(trimmed);
  return checked(ofMail(trimmed) ?? ofIso(trimmed));
}

function ofMail(text: string): string | null {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    MAIL_DATE.exec(text) ?? [];
  if (day === '') return null;
  const monthNumber = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const date = `${fullYear(year)}-${monthNumber}-${day.padStart(2, '0')}`;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offsetOf(zone)}`;
}

function ofIso(text: string): string | null {
  const [, day = '', time = '', seconds = ':00', fraction = '', zone = ''] = ISO_DATE.exec(text) ?? [];
  return day === '' ? null : `${day}T${time}${seconds}${fraction}${offsetOf(zone)}`;
}

/** RFC 2822, 4.3: 00 to 49 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function offsetOf(zone: string): string {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return digits ? `${digits[1]}${digits[2]}:${digits[3]}` : (ZONES[zone.toLowerCase()] ?? '');
}

function checked(instant: string | null): Instant | null {
  return isInstant(instant) ? instant : null;
}
