import { type CountryRecord, type Event, type Factor, UserError } from '#libs/events';
import { FieldError, type Fields, isFields, listField, readEvent, readFactor } from '#libs/events';
import { methodByVersion } from './methods/catalogue.js';

/** An events file: the record of one country, and the version of the method it asks for (`null` = the latest). */
export interface EventsFile extends CountryRecord {
  readonly method: string | null;
}

export interface RowProblem {
  /** `event e02`, `event e02 revision 2`, `factor X1`; `events[3]` for a row without a usable id; `file`. */
  readonly row: string;
  /** Path inside the row: `occurredOn`, `reports[0].grade`. */
  readonly field: string;
  readonly problem: string;
}

/** The problems of an events file: every bad row is named at once, with its first bad field. */
export class EventsFileError extends UserError {
  constructor(readonly problems: readonly RowProblem[]) {
    super('BAD_USER_INPUT', problems.map(({ row, field, problem }) => `${row}: ${field} ${problem}`).join('\n'));
    this.name = 'EventsFileError';
  }
}

const COUNTRY_PATTERN = /^[A-Z]{3}$/;

/**
 * Reads an events file (METHOD section 9) from its parsed JSON. `null` = absent for every optional field; unknown fields
 * are ignored.
 * @throws EventsFileError naming row and field of every bad row.
 */
export function parseEventsFile(json: unknown): EventsFile {
  if (!isFields(json)) throw new EventsFileError([inFile('content', 'must be one JSON object')]);
  const problems = [...countryProblems(json), ...methodProblems(json)];
  if (json['events'] == null) problems.push(inFile('events', 'must be given, as a list that may be empty'));
  const factors = readRows(json, { list: 'factors', kind: 'factor', read: readFactor }, problems);
  const events = readRows(json, { list: 'events', kind: 'event', read: readEvent }, problems);
  problems.push(...doubledFactors(factors), ...doubledEvents(events), ...unknownFactors(events, json));
  if (problems.length > 0) throw new EventsFileError(problems);
  return { country: json['country'] as string, method: (json['method'] ?? null) as string | null, factors, events };
}

function countryProblems({ country }: Fields): RowProblem[] {
  if (typeof country === 'string' && COUNTRY_PATTERN.test(country)) return [];
  return [inFile('country', `must be a code of three capital letters (ISO 3166-1), not ${shown(country)}`)];
}

function methodProblems({ method }: Fields): RowProblem[] {
  if (method == null || (typeof method === 'string' && methodByVersion(method))) return [];
  return [inFile('method', `must be the version of a released method, not ${shown(method)}`)];
}

function readRows<T>(
  json: Fields,
  { list, kind, read }: { readonly list: string; readonly kind: string; readonly read: (fields: Fields) => T },
  problems: RowProblem[],
): T[] {
  const rows: T[] = [];
  const attempt = (row: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({
        row,
        field: error.field,
        problem: `must be ${error.problem.expected}, not ${shown(error.value)}`,
      });
    }
  };
  attempt('file', () => {
    listField(json, list).forEach((fields, index) => {
      const place = `${list}[${index}]`;
      if (isFields(fields)) attempt(nameOfRow(fields, kind, place), () => rows.push(read(fields)));
      else problems.push({ row: place, field: kind, problem: `must be an object, not ${shown(fields)}` });
    });
  });
  return rows;
}

function nameOfRow({ id, revision }: Fields, kind: string, place: string): string {
  if (typeof id !== 'string' || id === '') return place;
  return typeof revision === 'number' && revision !== 1 ? `${kind} ${id} revision ${revision}` : `${kind} ${id}`;
}

function doubledFactors(factors: readonly Factor[]): RowProblem[] {
  return doubled(factors, ({ id }) => id).map(({ id }) => ({
    row: `factor ${id}`,
    field: 'id',
    problem: 'is the id of another factor too',
  }));
}

function doubledEvents(events: readonly Event[]): RowProblem[] {
  return doubled(events, ({ id, revision }) => `${revision} ${id}`).map(({ id, revision }) => ({
    row: `event ${id}`,
    field: 'revision',
    problem: `${revision} of this id is given twice`,
  }));
}

function doubled<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const isDoubled = seen.has(keyOf(row));
    seen.add(keyOf(row));
    return isDoubled;
  });
}

/** Checked against the ids as written, so that a factor with a problem of its own is not reported a second time here. */
function unknownFactors(events: readonly Event[], json: Fields): RowProblem[] {
  const written = Array.isArray(json['factors']) ? (json['factors'] as unknown[]) : [];
  const ids = new Set(written.filter(isFields).map(({ id }) => id));
  return events.flatMap(({ id, factorIds }) =>
    factorIds
      .filter((factorId) => !ids.has(factorId))
      .map((factorId) => ({
        row: `event ${id}`,
        field: 'factorIds',
        problem: `names "${factorId}", no factor of the file`,
      })),
  );
}

function inFile(field: string, problem: string): RowProblem {
  return { row: 'file', field, problem };
}

const SHOWN_CHARACTERS = 80;

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
