import { instantMs, type Instant, type ReportedEvent, type ReportedEvidence } from '#libs/events';
import { confidenceOf } from '#libs/scoring';
import { DEMO_FEED } from '#libs/sources';
import type { EventModel, EvidenceModel } from './event.model.js';

/** What the fields of an event are resolved from. */
export interface EventView extends EventModel {
  readonly country: string;
  readonly demo: boolean;
  readonly reports: readonly EvidenceView[];
  readonly asOf: Instant | null;
}

export interface EvidenceView extends EvidenceModel {
  readonly country: string;
  readonly reportId: string | null;
}

/** The event as the revision that stands at `asOf` tells it. */
export function eventViewOf(event: ReportedEvent, asOf: Instant | null): EventView {
  const { country, id: localId, occurredOn, until, title, place, actors, dead, injured, coding, feed } = event;
  return {
    id: `${country}:${localId}`,
    localId,
    country,
    occurredOn,
    until,
    class: event.class,
    title,
    place,
    actors,
    dead: wholeOrNull(dead),
    injured: wholeOrNull(injured),
    coding,
    feed,
    confidence: confidenceOf(event, asOf),
    status: isRetracted(event, asOf) ? 'retracted' : 'actual',
    knownAt: event.knownAt,
    factorIds: event.factorIds,
    revision: event.revision,
    demo: feed === DEMO_FEED,
    reports: event.reports.map((evidence) => evidenceViewOf(evidence, country)),
    asOf,
  };
}

const evidenceViewOf = (evidence: ReportedEvidence, country: string): EvidenceView => ({ ...evidence, country });

/** Feeds average some figures; people are counted whole. */
const wholeOrNull = (figure: number | null): number | null => (figure === null ? null : Math.round(figure));

function isRetracted({ retractedAt }: ReportedEvent, asOf: Instant | null): boolean {
  return retractedAt !== null && (asOf === null || instantMs(retractedAt) <= instantMs(asOf));
}
