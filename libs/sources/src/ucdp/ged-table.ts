import { FieldError } from '#libs/events';
import type {
  Actor,
  CountryCode,
  EventClassId,
  ImportRow,
  Instant,
  Report,
  ReportedEvent,
  ReportedEvidence,
} from '#libs/events';
import { checkCoordinates, countCell, filled, idCell, requiredCell, wholeText } from '../cells.js';
import { countryOfGleditschWard, countryOfName, sameCountry } from '../countries/identify.js';
import { dayCell } from '../day-cells.js';
import type { Cells, Table } from '../delimited/table.js';
import type { ReadContext } from '../source-adapter.js';
import { findGedColumns, type GedColumns } from './ged-columns.js';
import { knownAtOf, releasesOf, type Releases } from './releases.js';
import { citedReports } from './reports.js';
import { UCDP_CLASSES, UCDP_GRADES } from './ucdp.data.js';

const FEED = 'ucdp-ged';
const DEGREES = ['latitude', 'longitude'] as const;
const CLEAR = 'Clear';
const ASSUMED = 'known date assumed (yearly release)';
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
    widths: [columns.width],
    rowOf: (record) => rowOf(record, columns, { context, releases }),
  };
}

function rowOf(record: Cells, columns: GedColumns, { context, releases }: File): ImportRow {
  const number = (index: number): string => wholeText(record.field(index));
  const country = countryOf(number(columns.countryId), filled(record.field(columns.country)));
  const occurredOn = dayCell(record.field(columns.dateEnd), 'date_end', context);
  const known = knownAtOf(occurredOn, releases);
  const texts = textsOf(record, columns, { country, knownAt: known.at });
  const status = record.field(columns.status) === CLEAR ? '' : record.field(columns.status);
  const flags = [status, placeFlag(record, columns) ?? '', known.isAssumed ? ASSUMED : ''];
  const event: ReportedEvent = {
    id: `${FEED}:${idCell(record.field(columns.id), 'id')}`,
    revision: 1,
    country,
    feed: FEED,
    occurredOn,
    until: null,
    class: classOf(number(columns.type)),
    dead: countCell(requiredCell(number(columns.best), 'best'), 'best'),
    deadRange: rangeOf(record.field(columns.low), record.field(columns.high)),
    injured: null,
    factorIds: [],
    source: 'UCDP',
    coding: 'curated',
    knownAt: known.at,
    retractedAt: null,
    title: textOrNull(record.field(columns.dyad)),
    place: textOrNull(record.field(columns.place)),
    actors: [
      ...actor(record.field(columns.sideA), number(columns.stateA)),
      ...actor(record.field(columns.sideB), number(columns.stateB)),
    ],
    reports: evidenceOf(texts, known.at, status === '' && number(columns.clarity) !== '2'),
    quality: textOrNull(flags.filter((flag) => flag !== '').join('; ')),
  };
  return { kind: 'event', line: record.line, event, texts };
}

function textsOf(
  record: Cells,
  columns: GedColumns,
  event: Pick<ReportedEvent, 'country' | 'knownAt'>,
): readonly Report[] {
  return citedReports({
    country: event.country,
    knownAt: event.knownAt,
    office: record.field(columns.office),
    date: record.field(columns.date),
    headline: record.field(columns.headline),
    article: record.field(columns.article),
  });
}

function placeFlag(record: Cells, columns: GedColumns): string | null {
  return checkCoordinates(record.field(columns.latitude), record.field(columns.longitude), DEGREES);
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

function rangeOf(low: string, high: string): ReportedEvent['deadRange'] {
  const least = countCell(low, 'low');
  const most = countCell(high, 'high');
  return least === null || most === null ? null : { low: least, high: most };
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
  return text === '' || filled(text) === '' ? null : text;
}
