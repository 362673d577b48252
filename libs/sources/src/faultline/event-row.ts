import { FieldError, isAbsent, isFields, listField, optionalField, readEvent, textField, within } from '#libs/events';
import type { Actor, CountryCode, Fields, ImportRow, ReportedEvent, ReportedEvidence } from '#libs/events';
import { pastDay } from '../day-cells.js';
import { countryOfAlpha3, knownCountry } from '../countries/identify.js';
import type { ReadContext } from '../source-adapter.js';
import { readCitation } from './report-fields.js';

export const FEED = 'faultline';

/**
 * An event of an events file (METHOD section 9) with what a person wants to see beside it: `title`, `place`, `actors`, `quality`,
 * and per report `title`, `publisher`, `url`, `publishedAt`, `text`, `quote`, `span`.
 * @throws FieldError
 */
export function eventRow(fields: Fields, line: number, context: ReadContext): ImportRow {
  const event = readEvent(fields);
  pastDay(event.occurredOn, 'occurredOn', context);
  const country = countryField(fields);
  const citations = event.reports.map((evidence, index) =>
    within(`reports[${index}]`, () => readCitation(reportFields(fields, index), evidence, country)),
  );
  // Field by field: an object spread costs a hundred times as much, for every row of an import.
  const reported: ReportedEvent = {
    id: event.id,
    revision: event.revision,
    occurredOn: event.occurredOn,
    until: event.until,
    class: event.class,
    dead: event.dead,
    injured: event.injured,
    factorIds: event.factorIds,
    source: event.source,
    coding: event.coding,
    knownAt: event.knownAt,
    retractedAt: event.retractedAt,
    country,
    feed: FEED,
    title: optionalField(fields, 'title', textField),
    place: optionalField(fields, 'place', textField),
    actors: listField(fields, 'actors').map(readActor),
    reports: citations.map(({ evidence }): ReportedEvidence => evidence),
    quality: optionalField(fields, 'quality', textField),
    deadRange: null,
  };
  const texts = new Map(citations.flatMap(({ text }) => (text === null ? [] : [[text.id, text] as const])));
  return { kind: 'event', line, event: reported, texts: [...texts.values()] };
}

/** The country of a record, its own or that of its document, as ISO 3166-1 alpha-3. */
export function countryField(fields: Fields): CountryCode {
  const code = textField(fields, 'country');
  return knownCountry(countryOfAlpha3(code), 'country', code);
}

function reportFields(fields: Fields, index: number): Fields {
  const report = listField(fields, 'reports')[index];
  return isFields(report) ? report : {};
}

function readActor(value: unknown, index: number): Actor {
  const path = `actors[${index}]`;
  if (!isFields(value)) throw new FieldError(path, value, { reason: 'not-an-object', expected: 'an object' });
  return within(path, () => ({
    name: textField(value, 'name'),
    role: optionalField(value, 'role', textField),
    country: isAbsent(value['country']) ? null : countryField(value),
  }));
}
