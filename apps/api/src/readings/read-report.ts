import {
  codeReport,
  mergeAcrossReports,
  proposalsOf,
  proposeEvents,
  proposeFactors,
  type CodedEvent,
  type CodedReport,
  type ReportContext,
} from '#libs/coding';
import { NOWHERE, type CountryCode, type Proposal, type ProposalReading, type ReportedEvent } from '#libs/events';
import { joinedActors } from '../reviews/approved-event.js';
import type { Submission } from './submission.js';

/** What a report proposes, before anybody weighed it. */
export interface ReadReport {
  readonly coded: CodedReport;
  /** Country most of its events are about; where the text names none, that of the submission, or `NOWHERE`. */
  readonly country: CountryCode;
  readonly proposals: readonly Omit<Proposal, 'impact'>[];
}

const CARRIED = new Set(['actual', 'reported', 'negated']);

/**
 * Reads a report and makes proposals of what it tells and of what it denies. What a report only announces, supposes or remembers is no
 * proposal. `told`: what the report repeats; an event told there already is not proposed again.
 */
export function readReport(submission: Submission, context: ReportContext, told: readonly ReportedEvent[]): ReadReport {
  const { text, title, publishedOn, country, source: publisher } = submission;
  const coded = codeReport({ text, title, publishedOn, publisher, country, grade: context.grade });
  const repeated = new Set(repeatedIn(coded, context, told));
  const events = eventProposals(coded, context).filter(({ id }) => !repeated.has(id));
  const placed = { ...coded, factors: coded.factors.map((one) => ({ ...one, country: one.country ?? NOWHERE })) };
  const factors = proposeFactors(placed, context).map((draft, number) => ({
    kind: 'factor' as const,
    country: draft.country,
    id: draft.id,
    draft: { ...draft, source: `${publisher}, ${publishedOn}` },
    reading: { ...NO_RULE, span: coded.factors[number]?.span ?? null },
  }));
  return { coded, country: homeOf(coded, country), proposals: [...events, ...(told.length > 0 ? [] : factors)] };
}

const NO_RULE: ProposalReading = {
  rule: null,
  confidence: 1,
  margin: 1,
  modality: 'actual',
  speaker: null,
  plover: null,
  alternatives: [],
  span: null,
  mentions: [],
  coded: null,
};

function repeatedIn(coded: CodedReport, context: ReportContext, told: readonly ReportedEvent[]): string[] {
  const placements = told.length > 0 ? mergeAcrossReports(told, proposalsOf(coded, context)) : [];
  return placements.filter(({ verdict }) => verdict === 'evidence').map(({ proposal }) => proposal);
}

/** An event in no known country waits under `NOWHERE`; a denial is a report that denies. */
function eventProposals(coded: CodedReport, context: ReportContext) {
  const byId = new Map(proposalsOf(coded, context).map(({ id, event }) => [id, event]));
  const events = coded.events.map((event) => ({
    ...event,
    country: event.country ?? NOWHERE,
    modality: event.modality === 'negated' ? ('actual' as const) : event.modality,
  }));
  return proposeEvents({ ...coded, events }, context).flatMap((draft) => {
    const event = byId.get(draft.id);
    if (!event || !CARRIED.has(event.modality)) return [];
    return [
      {
        kind: 'event' as const,
        country: draft.country,
        id: draft.id,
        draft: unquoted(draft, event),
        reading: readingOf(event),
      },
    ];
  });
}

/** The headline is that of the report, not of each of its events. */
const unquoted = (draft: ReportedEvent, { modality }: CodedEvent): ReportedEvent => ({
  ...draft,
  title: null,
  // Who acts may suffer as well; a name stands once.
  actors: joinedActors([], draft.actors),
  reports: draft.reports.map((evidence) => ({ ...evidence, quote: null, denies: modality === 'negated' })),
});

function readingOf(event: CodedEvent): ProposalReading {
  const { rule, confidence, margin, modality, speaker, plover, span, mentions } = event;
  const alternatives = event.alternatives.map((one) => ({ class: one.class, confidence: one.confidence }));
  const coded = { ...event, quote: '' };
  return { rule, confidence, margin, modality, speaker, plover, alternatives, span, mentions, coded };
}

function homeOf({ events }: CodedReport, given: CountryCode | null): CountryCode {
  if (given !== null) return given;
  const counts = new Map<CountryCode, number>();
  for (const { country } of events) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first] = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  return first?.[0] ?? NOWHERE;
}
