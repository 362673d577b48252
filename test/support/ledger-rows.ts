import type { ImportRow, RejectedRow, Report, ReportedEvent, ReportedEvidence, ReportedFactor } from '#libs/events';

/** A riot in Bishkek reported by one independent source. */
export function aReportedEvent(differences: Partial<ReportedEvent> = {}): ReportedEvent {
  return {
    id: 'e1',
    revision: 1,
    country: 'KGZ',
    feed: 'faultline',
    occurredOn: '2020-10-05',
    until: null,
    class: 'violence.riot',
    dead: null,
    injured: 590,
    factorIds: [],
    source: null,
    coding: 'curated',
    knownAt: '2020-10-06T12:00:00Z',
    retractedAt: null,
    title: 'Protesters storm the White House in Bishkek',
    place: 'Bishkek',
    actors: [{ name: 'Protesters', role: 'crowd', country: 'KGZ' }],
    quality: null,
    deadRange: null,
    reports: [aReportedEvidence()],
    ...differences,
  };
}

export function aReportedEvidence(differences: Partial<ReportedEvidence> = {}): ReportedEvidence {
  return {
    id: 'r1',
    group: 'ministry',
    grade: 'B',
    attribution: 'official',
    precision: 1,
    knownAt: '2020-10-06T12:00:00Z',
    retractedAt: null,
    denies: false,
    reportId: null,
    quote: null,
    span: null,
    ...differences,
  };
}

export function aReport(differences: Partial<Report> = {}): Report {
  return {
    id: 'ministry-2020-10-06',
    country: 'KGZ',
    title: 'Health ministry on the injured',
    publisher: 'Ministry of Health',
    url: null,
    publishedAt: '2020-10-06T12:00:00Z',
    text: 'The ministry said 590 people were injured.',
    demo: false,
    knownAt: '2020-10-06T12:00:00Z',
    ...differences,
  };
}

export function aReportedFactor(differences: Partial<ReportedFactor> = {}): ReportedFactor {
  return {
    id: 'kumtor',
    revision: 1,
    country: 'KGZ',
    feed: 'faultline',
    name: 'Gold mine at Kumtor',
    indicator: 'strategic-assets',
    load: 4,
    validFrom: '1997-05-01',
    validTo: null,
    knownAt: null,
    retractedAt: null,
    kind: 'asset',
    holder: null,
    source: null,
    ...differences,
  };
}

/** Import rows as an adapter gives them, numbered from line 1. */
export function eventRows(events: readonly ReportedEvent[], texts: readonly Report[] = []): ImportRow[] {
  return events.map((event, index) => ({ kind: 'event', line: index + 1, event, texts }));
}

export function aRejectedRow(line: number): RejectedRow {
  return {
    kind: 'rejected',
    line,
    column: 'country',
    value: 'XX',
    reason: 'unknown-country',
    detail: 'No such country.',
  };
}
