import { type Actor, type ImportRow } from '#libs/events';
import { classOfAction } from '../cameo/cameo-class.js';
import { machineEvent } from '../cameo/machine-event.js';
import { Mirrors } from '../cameo/mirrors.js';
import { checkCoordinates, filled, idCell } from '../cells.js';
import { countryOfName, knownCountry } from '../countries/identify.js';
import { Columns } from '../delimited/columns.js';
import { dayCell } from '../day-cells.js';
import type { Cells, Table } from '../delimited/table.js';
import { endOfNextDay } from '../known-at.js';
import { rejectValue } from '../rejection.js';
import type { ReadContext } from '../source-adapter.js';

const FEED = 'icews';
const READ = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Country',
  'CAMEO Code',
  'Target Name',
  'Target Country',
  'Story ID',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
] as const;
type IcewsColumn = (typeof READ)[number];
const REQUIRED = [['Event ID'], ['Event Date'], ['CAMEO Code'], ['Country']];

/** @throws UserError for a header that is not ICEWS's */
export function openIcews(names: readonly string[], context: ReadContext): Table {
  const columns = new Columns(names.map(unquoted), context);
  columns.require(REQUIRED);
  const mirrors = new Mirrors();
  const positions = new Map(READ.map((name) => [name, columns.find(name)]));
  return {
    hasHeader: true,
    widths: [columns.width],
    rowOf: (record) => rowOf({ record, positions, context, mirrors }),
  };
}

interface IcewsRecord {
  readonly record: Cells;
  readonly positions: ReadonlyMap<IcewsColumn, number>;
  readonly context: ReadContext;
  readonly mirrors: Mirrors;
}

function cell({ record, positions }: IcewsRecord, column: IcewsColumn): string {
  return filled(unquoted(record.field(positions.get(column) ?? -1)));
}

/** Dataverse hands the files out with quotes around texts, or without; a quote inside a name is data. */
function unquoted(text: string): string {
  const isQuoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function rowOf(row: IcewsRecord): ImportRow {
  const { line } = row.record;
  const occurredOn = dayCell(cell(row, 'Event Date'), 'Event Date', row.context);
  const place = cell(row, 'Country');
  const country = knownCountry(countryOfName(place), 'Country', place);
  checkCoordinates(cell(row, 'Latitude'), cell(row, 'Longitude'), ['Latitude', 'Longitude']);
  const code = cell(row, 'CAMEO Code');
  const actors = [...actor(row, 'Source'), ...actor(row, 'Target')];
  const coded = classOfAction({ code, country, actorCountries: actors.map((party) => party.country) });
  if (coded.class === null) return rejectValue(line, 'CAMEO Code', { value: code, why: coded });
  const id = `${FEED}:${idCell(cell(row, 'Event ID'), 'Event ID')}:${occurredOn}`;
  const publisher = cell(row, 'Publisher');
  const make = (): ImportRow => {
    const event = machineEvent({
      class: coded.class,
      meaning: coded.meaning,
      feed: FEED,
      source: 'ICEWS',
      id,
      country,
      occurredOn,
      actors,
      place: placeOf(row),
      knownAt: endOfNextDay(occurredOn),
      group: publisher === '' ? FEED : publisher.toLowerCase(),
      grade: 'C',
      text: null,
    });
    return { kind: 'event', line, event, texts: [] };
  };
  const story = cell(row, 'Story ID');
  return story === '' ? make() : row.mirrors.rowFor(`${occurredOn} ${country} ${coded.class} ${story}`, line, make);
}

function actor(row: IcewsRecord, side: 'Source' | 'Target'): readonly Actor[] {
  const name = cell(row, `${side} Name`);
  return name === '' ? [] : [{ name, role: null, country: countryOfName(cell(row, `${side} Country`)) }];
}

function placeOf(row: IcewsRecord): string | null {
  const parts = (['City', 'District', 'Province'] as const)
    .map((column) => cell(row, column))
    .filter((part) => part !== '');
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}
