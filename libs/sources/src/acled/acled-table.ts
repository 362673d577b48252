import type { Actor, CountryCode, ImportRow, Instant, ReportedEvent, ReportedEvidence } from '#libs/events';
import { checkCoordinates, countCell, filled, requiredCell, wholeText } from '../cells.js';
import { countryOfAlpha3, countryOfName, countryOfNumeric, sameCountry } from '../countries/identify.js';
import { Columns } from '../delimited/columns.js';
import type { Cells, Table } from '../delimited/table.js';
import { rejectValue } from '../rejection.js';
import type { ReadContext } from '../source-adapter.js';
import { acledDay, acledInstant } from './acled-cells.js';
import { ACLED_REQUIRED, findAcledColumns, type AcledColumns } from './acled-columns.js';
import { ACLED_ATTRIBUTIONS, ACLED_TYPES, type AcledType } from './acled.data.js';
import { deletionsTable, isDeletions } from './deletions-table.js';

export const FEED = 'acled';
const LONGEST_TITLE = 200;
/** An export may leave the column out. That the public knew by the time the file came is certain, and since when is not. */
const UNTIMED = 'known date assumed (file without timestamps: when it was received)';

/** @throws UserError for a header that is neither an export's nor the deleted-id feed's */
export function openAcled(names: readonly string[], context: ReadContext): Table {
  const columns = new Columns(names, context);
  if (isDeletions(columns)) return deletionsTable(columns);
  columns.require(ACLED_REQUIRED);
  const found = findAcledColumns(columns);
  return { hasHeader: true, widths: [columns.width], rowOf: (record) => rowOf(record, found, context) };
}

function rowOf(record: Cells, columns: AcledColumns, context: ReadContext): ImportRow {
  const cell = (column: keyof AcledColumns) => filled(record.field(columns[column]).trim());
  const type = requiredCell(cell('type'), 'sub_event_type');
  const mapped: AcledType | undefined = ACLED_TYPES[type.toLowerCase()];
  if (!mapped?.class) return rejectValue(record.line, 'sub_event_type', { value: type, why: whyUnmapped(mapped) });
  const isTimed = columns.timestamp >= 0;
  const knownAt = isTimed ? acledInstant(cell('timestamp'), 'timestamp') : context.receivedAt;
  const event: ReportedEvent = {
    id: `${FEED}:${requiredCell(cell('id'), 'event_id_cnty')}`,
    revision: 1,
    country: countryOf(wholeText(cell('iso')), cell('country')),
    feed: FEED,
    occurredOn: acledDay(cell('date'), context),
    until: null,
    class: mapped.class,
    dead: countCell(requiredCell(cell('fatalities'), 'fatalities'), 'fatalities'),
    deadRange: null,
    injured: null,
    factorIds: [],
    source: 'ACLED',
    coding: 'bulk',
    knownAt,
    retractedAt: null,
    title: (cell('notes') || type).slice(0, LONGEST_TITLE),
    place: cell('location') || null,
    actors: [cell('actor1'), cell('actor2')].filter((name) => name !== '').map(actorOf),
    reports: evidenceOf(cell('source'), cell('scale'), knownAt),
    quality: qualityOf(checkCoordinates(cell('latitude'), cell('longitude'), ['latitude', 'longitude']), isTimed),
  };
  return { kind: 'event', line: record.line, event, texts: [] };
}

function qualityOf(placeFlag: string | null, isTimed: boolean): string | null {
  const flags = [placeFlag, isTimed ? null : UNTIMED].filter((flag) => flag !== null);
  return flags.length === 0 ? null : flags.join('; ');
}

function whyUnmapped(type: AcledType | undefined): { readonly reason: string; readonly detail: string } {
  return type
    ? { reason: 'not-political-risk', detail: `Not mapped to a class: ${type.why}.` }
    : { reason: 'unknown-type', detail: 'The ACLED codebook has no such sub-event type.' };
}

function countryOf(iso: string, name: string): CountryCode {
  // Kosovo and other territories without a number are 0.
  const byCode = iso === '' || iso === '0' ? null : (countryOfNumeric(iso) ?? countryOfAlpha3(iso));
  return sameCountry({ code: byCode, text: iso }, { code: countryOfName(name), text: name }, ['iso', 'country']);
}

function actorOf(name: string): Actor {
  return { name, role: null, country: null };
}

/** Sources are listed with semicolons; each is one voice. */
function evidenceOf(sources: string, scale: string, knownAt: Instant): readonly ReportedEvidence[] {
  const names = sources.split(';').map((name) => name.trim().toLowerCase());
  const groups = new Set(names.map((name) => (name === '' ? FEED : name)));
  return [...groups].map((group) => ({
    id: group,
    group,
    grade: 'B',
    attribution: ACLED_ATTRIBUTIONS[scale.toLowerCase()] ?? 'local-media',
    precision: 1,
    knownAt,
    retractedAt: null,
    denies: false,
    reportId: null,
    quote: null,
    span: null,
  }));
}
