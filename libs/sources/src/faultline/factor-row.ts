import { choiceField, FACTOR_KINDS, optionalField, readFactor, readRevision, textField } from '#libs/events';
import type { Fields, ImportRow } from '#libs/events';
import { countryField, FEED } from './event-row.js';

/**
 * A structural factor of an events file, with `kind`, `holder` and `source`.
 * @throws FieldError
 */
export function factorRow(fields: Fields, line: number): ImportRow {
  const factor = {
    ...readFactor(fields),
    country: countryField(fields),
    revision: readRevision(fields),
    feed: FEED,
    kind: optionalField(fields, 'kind', () => choiceField(fields, 'kind', FACTOR_KINDS)) ?? 'other',
    holder: optionalField(fields, 'holder', textField),
    source: optionalField(fields, 'source', textField),
  };
  return { kind: 'factor', line, factor };
}
