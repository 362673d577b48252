import { FieldError, isFields, listField, type Fields, type ImportRow } from '#libs/events';
import { refuseFile } from '../input/refusal.js';
import { rejectField } from '../rejection.js';
import type { ReadContext } from '../source-adapter.js';
import { eventRow } from './event-row.js';
import { factorRow } from './factor-row.js';

/** Where a parsed value stands in its file. */
export interface Place {
  /** `[0].events[3]`; the empty path is the whole text. */
  readonly path: string;
  /** Physical line on which the value at a path starts. */
  lineAt(path: string): number;
}

/** Names that mean something to JavaScript objects are no names of fields. */
const RESERVED_NAMES = ['__proto__', 'constructor', 'prototype'];

/**
 * The rows of a JSON value: a document with `events` and `factors`, one event or factor, or a list of these.
 * @throws UserError when `events` or `factors` of a document is no list
 */
export function* jsonRows(value: unknown, place: Place, context: ReadContext): Generator<ImportRow> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      yield* jsonRows(element, { ...place, path: `${place.path}[${index}]` }, context);
  } else if (isFields(value) && ('events' in value || 'factors' in value)) yield* documentRows(value, place, context);
  else yield recordRow(value, place.lineAt(place.path), context);
}

function* documentRows(document: Fields, place: Place, context: ReadContext): Generator<ImportRow> {
  const factors = records(document, 'factors', context);
  const factorIds = new Set(factors.map((factor) => (isFields(factor) ? factor['id'] : null)));
  for (const name of Object.keys(document)) {
    if (name !== 'events' && name !== 'factors') continue;
    const prefix = place.path === '' ? name : `${place.path}.${name}`;
    for (const [index, record] of records(document, name, context).entries()) {
      const line = place.lineAt(`${prefix}[${index}]`);
      const own = isFields(record) ? { country: document['country'], ...record } : record;
      yield unknownFactor(own, factorIds, line) ?? recordRow(own, line, context);
    }
  }
}

/** One record: a factor where it names an indicator, else an event. */
export function recordRow(record: unknown, line: number, context: ReadContext): ImportRow {
  try {
    if (!isFields(record))
      throw new FieldError('record', record, { reason: 'not-an-object', expected: 'an event or a factor' });
    const reserved = RESERVED_NAMES.find((name) => Object.hasOwn(record, name));
    if (reserved !== undefined)
      throw new FieldError(reserved, null, { reason: 'reserved-name', expected: 'left out: no field is called so' });
    return 'indicator' in record ? factorRow(record, line) : eventRow(record, line, context);
  } catch (error) {
    if (error instanceof FieldError) return rejectField(line, error);
    throw error;
  }
}

function records(document: Fields, name: string, context: ReadContext): readonly unknown[] {
  try {
    return listField(document, name);
  } catch (error) {
    if (error instanceof FieldError) throw refuseFile(context, `"${name}" must be a list.`);
    throw error;
  }
}

/** An event that hits a factor its document does not have is an error of the document's author. */
function unknownFactor(record: unknown, known: ReadonlySet<unknown>, line: number): ImportRow | null {
  const ids = isFields(record) ? record['factorIds'] : null;
  if (!Array.isArray(ids)) return null;
  const unknown: unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return null;
  const problem = { reason: 'unknown-factor', expected: 'ids of factors of the same file' };
  return rejectField(line, new FieldError('factorIds', unknown, problem));
}
