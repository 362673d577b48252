import { CODINGS, EVENT_CLASS_IDS, type Coding } from './event-class.js';
import type { Event } from './event.js';
import type { Factor } from './factor.js';
import {
  choiceField,
  dayField,
  FieldError,
  instantField,
  isAbsent,
  isFields,
  listField,
  numberField,
  optionalField,
  textField,
  within,
  type Fields,
} from './fields.js';
import { INDICATOR_IDS } from './indicator.js';
import { ATTRIBUTIONS, SOURCE_GRADES, type Evidence } from './report.js';

/** Far above any toll in history: a larger figure is a slip of the keyboard. */
const LARGEST_COUNT = 1_000_000_000;
const LARGEST_FACTOR_LOAD = 1000;
const LARGEST_REVISION = 1_000_000;

/** Precision of a report that states none: machine feeds are right three times in four, people are taken at their word. */
const DEFAULT_PRECISION: Readonly<Record<Coding, number>> = { curated: 1, bulk: 1, machine: 0.75 };

const count = (fields: Fields, name: string) => numberField(fields, name, [0, LARGEST_COUNT]);

/**
 * One event of an events file (METHOD section 9), every field checked.
 * @throws FieldError naming the field, by its path, and what it must hold
 */
export function readEvent(fields: Fields): Event {
  const coding = optionalField(fields, 'coding', () => choiceField(fields, 'coding', CODINGS)) ?? 'curated';
  const occurredOn = dayField(fields, 'occurredOn');
  const until = optionalField(fields, 'until', dayField);
  if (until !== null && until < occurredOn)
    throw new FieldError('until', until, {
      reason: 'until-before-occurredOn',
      expected: `on or after occurredOn, ${occurredOn}`,
    });
  return {
    id: textField(fields, 'id'),
    revision: readRevision(fields),
    occurredOn,
    until,
    class: choiceField(fields, 'class', EVENT_CLASS_IDS),
    dead: optionalField(fields, 'dead', count),
    injured: optionalField(fields, 'injured', count),
    factorIds: readFactorIds(fields),
    source: fields['source'] === '' ? null : optionalField(fields, 'source', textField),
    coding,
    knownAt: instantField(fields, 'knownAt'),
    retractedAt: optionalField(fields, 'retractedAt', instantField),
    reports: readReports(fields, coding),
  };
}

/**
 * One structural factor of an events file.
 * @throws FieldError naming the field and what it must hold
 */
export function readFactor(fields: Fields): Factor {
  return {
    id: textField(fields, 'id'),
    name: optionalField(fields, 'name', textField) ?? textField(fields, 'id'),
    indicator: choiceField(fields, 'indicator', INDICATOR_IDS),
    load: numberField(fields, 'load', [0, LARGEST_FACTOR_LOAD]),
    validFrom: dayField(fields, 'validFrom'),
    validTo: optionalField(fields, 'validTo', dayField),
    knownAt: optionalField(fields, 'knownAt', instantField),
    retractedAt: optionalField(fields, 'retractedAt', instantField),
  };
}

/** Revision number of a record, 1 where it names none. */
export function readRevision(fields: Fields): number {
  const revision = optionalField(fields, 'revision', () => numberField(fields, 'revision', [1, LARGEST_REVISION])) ?? 1;
  if (!Number.isInteger(revision))
    throw new FieldError('revision', revision, { reason: 'bad-number', expected: 'a whole number from 1' });
  return revision;
}

function readFactorIds(fields: Fields): readonly string[] {
  return listField(fields, 'factorIds').map((id) => within('factorIds', () => textField({ id }, 'id')));
}

function readReports(fields: Fields, coding: Coding): readonly Evidence[] {
  const list = listField(fields, 'reports');
  if (list.length === 0)
    throw new FieldError('reports', fields['reports'], {
      reason: 'no-reports',
      expected: 'a list of at least one report',
    });
  const reports = list.map((report, index) => {
    const path = `reports[${index}]`;
    if (!isFields(report)) throw new FieldError(path, report, { reason: 'not-an-object', expected: 'an object' });
    return within(path, () => readEvidence(report, coding));
  });
  const ids = new Set(reports.map((report) => report.id));
  if (ids.size < reports.length)
    throw new FieldError('reports', [...ids].join(', '), {
      reason: 'duplicate-report',
      expected: 'reports with an id of their own each',
    });
  return reports;
}

function readEvidence(fields: Fields, coding: Coding): Evidence {
  return {
    id: textField(fields, 'id'),
    group: textField(fields, 'group'),
    grade: choiceField(fields, 'grade', SOURCE_GRADES),
    attribution: choiceField(fields, 'attribution', ATTRIBUTIONS),
    precision: isAbsent(fields['precision']) ? DEFAULT_PRECISION[coding] : numberField(fields, 'precision', [0, 1]),
    knownAt: instantField(fields, 'knownAt'),
    retractedAt: optionalField(fields, 'retractedAt', instantField),
    denies: readDenies(fields),
  };
}

function readDenies(fields: Fields): boolean {
  const denies = fields['denies'] ?? false;
  if (typeof denies !== 'boolean')
    throw new FieldError('denies', denies, { reason: 'not-a-boolean', expected: 'true or false' });
  return denies;
}
