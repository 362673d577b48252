import { addDays, type Day, dayNumber, isDay } from '#libs/events';
import { monthOf, WEEKDAYS } from './calendar-words.js';
import { lemmaAt, lowerAt, type Token } from './token.js';

/** A time named in a sentence, at token `at`. `historical` = long before the report, `future` = after it. */
export interface DateMention {
  readonly at: number;
  readonly kind: 'day' | 'historical' | 'future';
  readonly on: Day;
  /** A day or month named by its name, not counted from the report. */
  readonly isCalendar: boolean;
}

type Told = Omit<DateMention, 'isCalendar'>;

const UNITS: ReadonlyMap<string, number> = new Map<string, number>([
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
  ['hour', 0],
]);
const COUNTS = new Map('one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1]));
/** Older than this is history, not news. */
const NEWS_DAYS = 62;

const countOf = (token: Token | undefined): number | null => {
  if (!token) return null;
  if (/^\d{1,3}$/.test(token.lower)) return Number(token.lower);
  return COUNTS.get(token.lower) ?? (token.lower === 'a' || token.lower === 'several' ? 2 : null);
};

const pad = (n: number): string => String(n).padStart(2, '0');

function mention(at: number, on: Day, published: Day): Told {
  const age = dayNumber(published) - dayNumber(on);
  return { at, on, kind: age > NEWS_DAYS ? 'historical' : age < 0 ? 'future' : 'day' };
}

const dayOf = (word: string): number => (/^\d{1,2}(st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : 0);

/** Day of the month behind or before its name: "October 5", "5 October", "the 5th of October"; 0 = none. */
const dayBeside = (tokens: readonly Token[], at: number): number =>
  dayOf(lowerAt(tokens, at + 1)) || dayOf(lowerAt(tokens, lowerAt(tokens, at - 1) === 'of' ? at - 2 : at - 1));

/** "5 October", "October 5, 2020", "5 October 2020": without a year the latest such day not after the report. */
function calendarDay(tokens: readonly Token[], at: number, published: Day): Told | null {
  const month = monthOf(tokens[at]);
  if (month < 0) return null;
  const day = dayBeside(tokens, at);
  const yearAt = [1, 2, 3].map((step) => lowerAt(tokens, at + step)).find((word) => /^(19|20)\d\d$/.test(word));
  const year = Number(yearAt ?? published.slice(0, 4));
  const on = `${year}-${pad(month + 1)}-${pad(day || 1)}`;
  if (!isDay(on)) return null;
  if (!day && !yearAt) return null;
  if (!yearAt && dayNumber(on) > dayNumber(published) + 7 * 8)
    return mention(at, `${year - 1}-${pad(month + 1)}-${pad(day)}`, published);
  return mention(at, on, published);
}

function weekday(tokens: readonly Token[], at: number, published: Day): Told | null {
  const name = WEEKDAYS.indexOf((tokens[at] as Token).lower);
  if (name < 0) return null;
  const back = (((dayNumber(published) - name) % 7) + 7) % 7;
  const next = lowerAt(tokens, at - 1) === 'next' || lowerAt(tokens, at - 1) === 'coming';
  if (next) return { at, on: addDays(published, 7 - back), kind: 'future' };
  return mention(at, addDays(published, -back - (lowerAt(tokens, at - 1) === 'last' && back === 0 ? 7 : 0)), published);
}

const PAST_WORDS = new Set(['past', 'last', 'recent', 'previous']);
const LONG_UNITS = new Set(['years', 'decades', 'year', 'decade']);
const AGO = new Set(['ago', 'earlier']);

/** "three days ago", "over the past 15 years", "last year", "next month". */
function span(tokens: readonly Token[], at: number, published: Day): Told | null {
  const unit = UNITS.get(lemmaAt(tokens, at));
  if (unit === undefined) return null;
  const near = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const back = (countOf(tokens[at - 1]) ?? 1) * unit;
  if (AGO.has(lowerAt(tokens, at + 1))) return mention(at, addDays(published, -back), published);
  if (near.includes('next')) return { at, on: addDays(published, unit), kind: 'future' };
  if (!near.some((word) => PAST_WORDS.has(word))) return null;
  if (LONG_UNITS.has(lowerAt(tokens, at))) return { at, on: addDays(published, -365), kind: 'historical' };
  return near.at(-1) === 'last' ? { at, on: addDays(published, -unit), kind: 'day' } : null;
}

const HISTORY_WORDS = new Set(
  'history historically anniversary previously decades century formerly 1990s 1980s 2000s'.split(' '),
);
const BEFORE_YEAR = new Set('in since the of from by and early late until during'.split(' '));
/** Days from the publication to the day a word names. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "last night", "history of …". */
function word(tokens: readonly Token[], at: number, published: Day): Told | null {
  const lower = lowerAt(tokens, at);
  const days = DAY_WORDS.get(lower);
  if (days !== undefined) return mention(at, addDays(published, days), published);
  if (lower === 'night' && lowerAt(tokens, at - 1) === 'last') return mention(at, addDays(published, -1), published);
  return HISTORY_WORDS.has(lower) ? { at, on: addDays(published, -365), kind: 'historical' } : null;
}

const BEFORE_MONTH = new Set(['in', 'since', 'early', 'late', 'mid', 'during', 'last', 'throughout']);
const MID_MONTH = 15;

/** "in July": the middle of the latest such month, or the day of the report within it. */
function monthOnly(tokens: readonly Token[], at: number, published: Day): Told | null {
  const month = monthOf(tokens[at]);
  if (month < 0 || !BEFORE_MONTH.has(lowerAt(tokens, at - 1))) return null;
  const current = Number(published.slice(5, 7)) - 1;
  const year = Number(published.slice(0, 4)) - Number(month > current);
  const middle = `${year}-${pad(month + 1)}-${MID_MONTH}`;
  return mention(at, middle > published ? published : middle, published);
}

/** "in 2005", "the 2010 uprising": an earlier year without a month. */
function pastYear(tokens: readonly Token[], at: number, published: Day): Told | null {
  const lower = lowerAt(tokens, at);
  if (!/^(19|20)\d\d$/.test(lower) || Number(lower) >= Number(published.slice(0, 4))) return null;
  const hasMonth = [1, 2, 3].some((back) => monthOf(tokens[at - back]) >= 0);
  return hasMonth || !BEFORE_YEAR.has(lowerAt(tokens, at - 1))
    ? null
    : { at, on: `${lower}-07-01`, kind: 'historical' };
}

const READERS = [word, weekday, calendarDay, monthOnly, span, pastYear];
const CALENDAR: ReadonlySet<(typeof READERS)[number]> = new Set([calendarDay, monthOnly]);

const ENDS = new Set(['until', 'till', 'through']);
const WORDS_OF_DATE = 4;

/** "an emergency until 21 October": when it ends is not when it happened. */
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - WORDS_OF_DATE), at).some(({ lower }) => ENDS.has(lower));

/** "called elections for June 10": what is set for a day has not happened on it; "for Friday's attack" tells of that day. */
const isAppointed = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, /^\d/.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1) === 'for' && lowerAt(tokens, at + 1) !== "'s";

/** All times named in a sentence at which something may have happened, in order. */
export function findDates(tokens: readonly Token[], published: Day): DateMention[] {
  return tokens.flatMap((_, at) => {
    if (isEnd(tokens, at) || isAppointed(tokens, at)) return [];
    for (const read of READERS) {
      const found = read(tokens, at, published);
      if (found) return [{ ...found, isCalendar: CALENDAR.has(read) }];
    }
    return [];
  });
}
