import {
  dayNumber,
  FieldError,
  isDay,
  type Actor,
  type CountryCode,
  type Day,
  type ImportRow,
  type Instant,
} from '#libs/events';
import { classOfAction } from '../cameo/cameo-class.js';
import { machineEvent } from '../cameo/machine-event.js';
import { Mirrors } from '../cameo/mirrors.js';
import { checkCoordinates, filled, idCell, wholeText } from '../cells.js';
import { pastDay } from '../day-cells.js';
import { countryOfActorCode, countryOfFips, knownCountry } from '../countries/identify.js';
import { Columns } from '../delimited/columns.js';
import type { Cells, Table } from '../delimited/table.js';
import { endOfDay } from '../known-at.js';
import { reportOf } from '../named-report.js';
import { rejectValue } from '../rejection.js';
import type { ReadContext } from '../source-adapter.js';
import { checkFirstRow, GDELT_LAYOUTS, isGdeltHeader, layoutOfHeader, type GdeltLayout } from './gdelt-layout.js';

const FEED = 'gdelt';
/** "A year ago today" in an article is coded as an event of that day: an artefact, not news. */
const ANNIVERSARY_DAYS = 300;
const SET_APART = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.0+)?(?:Z| UTC|\+00:00)?)?$/;
const MIDNIGHT = /^(\d{8})000000$/;
const END_OF_TIME = /(?:\.0+)?(?:Z| UTC|\+00:00)?$/;

interface GdeltFile {
  readonly context: ReadContext;
  readonly mirrors: Mirrors;
}

/** What a row says, checked. */
interface GdeltRow {
  readonly occurredOn: Day;
  readonly knownAt: Instant;
  readonly country: CountryCode;
  readonly actors: readonly Actor[];
}

/** @throws UserError when the first line is neither a header nor an event of a known version */
export function openGdelt(first: readonly string[], context: ReadContext): Table {
  const file = { context, mirrors: new Mirrors() };
  if (isGdeltHeader(first)) {
    const columns = new Columns(first, context);
    const layout = layoutOfHeader(columns);
    return { hasHeader: true, widths: [columns.width], rowOf: (record) => rowOf(record, layout, file) };
  }
  checkFirstRow(first, context);
  return {
    hasHeader: false,
    widths: [...GDELT_LAYOUTS.keys()],
    rowOf: (record) => rowOf(record, layoutOfWidth(record.count), file),
  };
}

function layoutOfWidth(width: number): GdeltLayout {
  const layout = GDELT_LAYOUTS.get(width);
  if (!layout) throw new RangeError(`no GDELT layout of ${width} columns`);
  return layout;
}

function rowOf(record: Cells, layout: GdeltLayout, file: GdeltFile): ImportRow {
  const code = record.field(layout.code);
  const row = readRow(record, layout, file.context);
  const { country, occurredOn } = row;
  const coded = classOfAction({ code, country, actorCountries: row.actors.map((actor) => actor.country) });
  if (coded.class === null) return rejectValue(record.line, 'EventCode', { value: code, why: coded });
  const url = record.field(layout.url);
  const key = `${occurredOn} ${country} ${coded.class} ${url === '' ? pairOf(row.actors) : url}`;
  return file.mirrors.rowFor(key, record.line, () => {
    const text = url === '' ? null : articleAt(url, row);
    const event = machineEvent({
      country,
      occurredOn,
      class: coded.class,
      meaning: coded.meaning,
      actors: row.actors,
      knownAt: row.knownAt,
      feed: FEED,
      source: 'GDELT',
      id: `${FEED}:${idCell(record.field(layout.id), 'GLOBALEVENTID')}`,
      place: record.field(layout.place) || null,
      group: text?.publisher ?? FEED,
      grade: 'F',
      text,
    });
    return { kind: 'event', line: record.line, event, texts: text === null ? [] : [text] };
  });
}

function readRow(record: Cells, layout: GdeltLayout, context: ReadContext): GdeltRow {
  const occurredOn = pastDay(compactDay(digitsOf(record.field(layout.day), false), 'SQLDATE'), 'SQLDATE', context);
  const added = digitsOf(record.field(layout.added), layout.isQuarterHourly);
  const addedOn = compactDay(added.slice(0, 8), 'DATEADDED');
  const isSameMonth = added.startsWith(occurredOn.slice(0, 7).replace('-', ''));
  if (layout.isQuarterHourly && !isSameMonth && dayNumber(addedOn) - dayNumber(occurredOn) > ANNIVERSARY_DAYS)
    throw new FieldError('SQLDATE', occurredOn, {
      reason: 'anniversary-date',
      expected: `less than ${ANNIVERSARY_DAYS} days before the day it was added, ${addedOn}`,
    });
  checkCoordinates(record.field(layout.latitude), record.field(layout.longitude), ['ActionGeo_Lat', 'ActionGeo_Long']);
  const place = filled(record.field(layout.country)).trim();
  return {
    occurredOn,
    knownAt: addedAt(added, addedOn),
    country: knownCountry(countryOfFips(place), 'ActionGeo_CountryCode', place),
    actors: [
      ...actor(record.field(layout.actor1), record.field(layout.actor1Country)),
      ...actor(record.field(layout.actor2), record.field(layout.actor2Country)),
    ],
  };
}

/** Days and times (UTC) as GDELT writes them, also where another program has set them apart: `2020-10-06 12:15:00` is `20201006121500`. Midnight behind what is a day says nothing. */
function digitsOf(text: string, isTime: boolean): string {
  const whole = wholeText(text);
  if (!SET_APART.test(whole)) return whole;
  const digits = whole.replace(END_OF_TIME, '').replaceAll(/\D/g, '');
  return isTime ? digits : digits.replace(MIDNIGHT, '$1');
}

/** `YYYYMMDD` */
function compactDay(text: string, column: string): Day {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  if (text.length === 8 && isDay(day)) return day;
  throw new FieldError(column, text, {
    reason: text === '' ? 'missing' : 'bad-date',
    expected: 'a day such as 20201006',
  });
}

/** `YYYYMMDDhhmmss` in UTC; GDELT 1.0 gives the day alone, whose file came out when it was over. */
function addedAt(added: string, addedOn: Day): Instant {
  if (added.length === 8) return endOfDay(addedOn);
  const match = /^\d{8}([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/.exec(added);
  if (!match)
    throw new FieldError('DATEADDED', added, { reason: 'bad-instant', expected: 'a time such as 20201006121500' });
  return `${addedOn}T${match[1]}:${match[2]}:${match[3]}Z`;
}

function articleAt(url: string, { country, knownAt }: GdeltRow) {
  return reportOf({
    country,
    knownAt,
    url,
    publisher: domainOf(url),
    title: null,
    publishedAt: null,
    text: null,
    demo: false,
  });
}

/** The site of an address; two names of one site (`www.`) are one. Addresses without one are named as they are. */
function domainOf(url: string): string {
  return (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url).toLowerCase();
}

function actor(name: string, code: string): readonly Actor[] {
  return name === '' && code === ''
    ? []
    : [{ name: name === '' ? code : name, role: null, country: countryOfActorCode(code) }];
}

function pairOf(actors: readonly Actor[]): string {
  return actors
    .map(({ name }) => name)
    .sort()
    .join(' + ');
}
