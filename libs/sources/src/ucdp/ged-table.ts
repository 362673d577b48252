import {
  FieldError,
  type Actor,
  type Day,
  type Instant,
  type ReportedEvent,
  type ReportedEvidence,
} from '#libs/events';
import type { Report, EventClassId, ImportRow, CountryCode } from '#libs/events';
import { checkCoordinates, countCell, dayCell, requiredCell } from '../cells.js';
import { countryOfGleditschWard, countryOfName, sameCountry } from '../countries/identify.js';
import type { DelimitedRecord } from '../delimited/record.js';
import type { Table } from '../delimited/table.js';
import { endOfNextMonth, firstOfJuneNextYear, isAfter } from '../known-at.js';
import type { ReadContext } from '../source-adapter.js';
import { findGedColumns, type GedColumns } from './ged-columns.js';
import { citedReports } from './reports.js';
import { UCDP_CLASSES, UCDP_GRADES } from './ucdp.data.js';

const FEED = 'ucdp-ged';
const CLEAR = 'Clear';
const ASSUMED = 'known date assumed (yearly release)';
/** `GEDEvent_v23_0_10.csv` is the Candidate file of October 2023; `GEDEvent_v23_1.csv` a yearly release. */
const CANDIDATE_FILE = /v\d+[_.]0[_.]\d+/i;

interface Releases {
  readonly isCandidate: boolean;
  /** Last year of which a yearly release could exist when the file was received. */
  readonly lastYear: string;
}

interface File {
  readonly context: ReadContext;
  readonly releases: Releases;
}

/** @throws UserError for a header that is not UCDP's */
export function openGedTable(names: readonly string[], context: ReadContext): Table {
  const columns = findGedColumns(names, context);
  const releases = releasesOf(context);
  return {
    hasHeader: true,
    widths: [names.length],
    rowOf: (record) => rowOf(record, columns, { context, releases }),
  };
}

function rowOf(record: DelimitedRecord, columns: GedColumns, { context, releases }: File): ImportRow {
  const cell = (column: keyof GedColumns) => record.field(columns[column]);
  const country = countryOf(cell('countryId'), cell('country'));
  const occurredOn = dayCell(cell('dateEnd'), 'date_end', context);
  const known = knownAtOf(occurredOn, releases);
  const texts = citedReports({
    country,
    knownAt: known.at,
    office: cell('office'),
    date: cell('date'),
    headline: cell('headline'),
    article: cell('article'),
  });
  const flag = checkCoordinates(cell('latitude'), cell('longitude'), ['latitude', 'longitude']);
  const status = cell('status') === CLEAR ? '' : cell('status');
  const event: ReportedEvent = {
    id: `${FEED}:${requiredCell(cell('id'), 'id')}`,
    revision: 1,
    country,
    feed: FEED,
    occurredOn,
    until: null,
    class: classOf(cell('type')),
    ...deathsOf(cell('best'), cell('low'), cell('high')),
    injured: null,
    factorIds: [],
    source: 'UCDP',
    coding: 'curated',
    knownAt: known.at,
    retractedAt: null,
    title: textOrNull(cell('dyad')),
    place: textOrNull(cell('place')),
    actors: [...actor(cell('sideA'), cell('stateA')), ...actor(cell('sideB'), cell('stateB'))],
    reports: evidenceOf(texts, known.at, status === '' && cell('clarity') !== '2'),
    quality: textOrNull([status, flag ?? '', known.isAssumed ? ASSUMED : ''].filter((part) => part !== '').join('; ')),
  };
  return { kind: 'event', line: record.line, event, texts };
}

function countryOf(number: string, name: string): CountryCode {
  return sameCountry(
    { code: countryOfGleditschWard(number), text: number },
    { code: countryOfName(name), text: name },
    ['country_id', 'country'],
  );
}

function classOf(type: string): EventClassId {
  const eventClass = UCDP_CLASSES.get(type);
  if (eventClass === undefined)
    throw new FieldError('type_of_violence', type, { reason: 'unknown-type', expected: '1, 2 or 3' });
  return eventClass;
}

function deathsOf(best: string, low: string, high: string): Pick<ReportedEvent, 'dead' | 'deadRange'> {
  const dead = countCell(requiredCell(best, 'best'), 'best');
  const least = countCell(low, 'low');
  const most = countCell(high, 'high');
  return { dead, deadRange: least === null || most === null ? null : { low: least, high: most } };
}

function releasesOf(context: ReadContext): Releases {
  const year = Number(context.receivedAt.slice(0, 4));
  const lastYear = isAfter(firstOfJuneNextYear(`${year - 1}-01-01`), context.receivedAt) ? year - 2 : year - 1;
  return { isCandidate: CANDIDATE_FILE.test(context.fileName), lastYear: String(lastYear) };
}

/** A row that no yearly release can hold yet is read as a Candidate row, whatever the file is called. */
function knownAtOf(occurredOn: Day, releases: Releases): { readonly at: Instant; readonly isAssumed: boolean } {
  const isCandidate = releases.isCandidate || occurredOn.slice(0, 4) > releases.lastYear;
  return isCandidate
    ? { at: endOfNextMonth(occurredOn), isAssumed: false }
    : { at: firstOfJuneNextYear(occurredOn), isAssumed: true };
}

function actor(name: string, state: string): readonly Actor[] {
  return name === '' ? [] : [{ name, role: null, country: countryOfGleditschWard(state) }];
}

function evidenceOf(texts: readonly Report[], knownAt: Instant, isClear: boolean): readonly ReportedEvidence[] {
  return texts.map((text) => ({
    id: text.id,
    group: text.publisher?.toLowerCase() ?? text.id,
    grade: isClear ? UCDP_GRADES.clear : UCDP_GRADES.unclear,
    attribution: 'fact',
    precision: 1,
    knownAt,
    retractedAt: null,
    denies: false,
    reportId: text.id,
    quote: null,
    span: null,
  }));
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
