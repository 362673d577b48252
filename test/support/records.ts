import type { CountryRecord, Event, Evidence, Factor } from '#libs/events';

const KNOWN_AT = '2020-01-01T00:00:00Z';

/** A report that makes its event certain up to the strength of `p` (grade A, fact: .95). */
export function aReport(change: Partial<Evidence> = {}): Evidence {
  return {
    id: 'r1',
    group: 'wire',
    grade: 'A',
    attribution: 'fact',
    precision: 1,
    knownAt: KNOWN_AT,
    retractedAt: null,
    denies: false,
    ...change,
  };
}

/** A riot of 6 October 2020, known from the start of that year, unless said otherwise. */
export function anEvent(change: Partial<Event> = {}): Event {
  return {
    id: 'e1',
    revision: 1,
    occurredOn: '2020-10-06',
    until: null,
    class: 'violence.riot',
    dead: null,
    injured: null,
    factorIds: [],
    source: null,
    coding: 'curated',
    knownAt: KNOWN_AT,
    retractedAt: null,
    reports: [aReport()],
    ...change,
  };
}

export function aFactor(change: Partial<Factor> = {}): Factor {
  return {
    id: 'X1',
    name: 'Foreign air base',
    indicator: 'foreign-military',
    load: 4,
    validFrom: '2003-10-23',
    validTo: null,
    knownAt: null,
    retractedAt: null,
    ...change,
  };
}

export function aRecord(events: readonly Event[], factors: readonly Factor[] = []): CountryRecord {
  return { country: 'KGZ', events, factors };
}
