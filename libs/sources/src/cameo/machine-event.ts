import type { Actor, CountryCode, Day, EventClassId, Instant, Report, ReportedEvent, SourceGrade } from '#libs/events';

/** A machine feed is right about three times in four (METHOD section 3). */
const MACHINE_PRECISION = 0.75;

export interface MachineCoding {
  readonly feed: string;
  /** Name of the feed as a source of figures. */
  readonly source: string;
  readonly id: string;
  readonly country: CountryCode;
  readonly occurredOn: Day;
  readonly class: EventClassId;
  readonly meaning: string;
  readonly actors: readonly Actor[];
  readonly place: string | null;
  readonly knownAt: Instant;
  /** Reports of one group are not independent of each other. */
  readonly group: string;
  readonly grade: SourceGrade;
  readonly text: Report | null;
}

/** The event of a machine-coded row. Such feeds count no casualties. */
export function machineEvent(coding: MachineCoding): ReportedEvent {
  const names = coding.actors.map(({ name }) => name).join(', ');
  return {
    id: coding.id,
    revision: 1,
    country: coding.country,
    feed: coding.feed,
    occurredOn: coding.occurredOn,
    until: null,
    class: coding.class,
    dead: null,
    injured: null,
    deadRange: null,
    factorIds: [],
    source: coding.source,
    coding: 'machine',
    knownAt: coding.knownAt,
    retractedAt: null,
    title: names === '' ? coding.meaning : `${coding.meaning}: ${names}`,
    place: coding.place,
    actors: coding.actors,
    quality: null,
    reports: [
      {
        id: coding.text?.id ?? 'row',
        group: coding.group,
        grade: coding.grade,
        attribution: 'local-media',
        precision: MACHINE_PRECISION,
        knownAt: coding.knownAt,
        retractedAt: null,
        denies: false,
        reportId: coding.text?.id ?? null,
        quote: null,
        span: null,
      },
    ],
  };
}
