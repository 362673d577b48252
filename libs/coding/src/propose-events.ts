import type {
  Actor,
  Evidence,
  FactorKind,
  IndicatorId,
  Instant,
  ReportedEvent,
  ReportedFactor,
  SourceGrade,
} from '#libs/events';
import { precisionOf } from './audit/precision-of.js';
import type { CodedActor, CodedEvent, CodedFactor, CodedReport } from './coded-report.js';

/** What is known about a report beside its text. */
export interface ReportContext {
  /** `Report.id` the evidence points back to. */
  readonly reportId: string;
  /** Independence group; reports with the same wire text or owner share one. */
  readonly group: string;
  readonly grade: SourceGrade;
  /** Who counted the casualties, for the pooling of figures. */
  readonly publisher: string | null;
  readonly knownAt: Instant;
}

/** Name under which rows read from text are stored. */
export const READING_FEED = 'faultline-coder';

const LOADED = new Set(['actual', 'reported']);
const ID_LENGTH = 12;

/** Id of the event at a place of `coded.events`: the same text proposes the same ids. */
export const proposalId = (coded: CodedReport, number: number): string =>
  `${coded.report.hash.slice(0, ID_LENGTH)}-${number + 1}`;

function toActor({ text, name, role, country }: CodedActor): Actor {
  return { name: name ?? text, role, country };
}

function toEvidence(event: CodedEvent, context: ReportContext): ReportedEvent['reports'][number] {
  const evidence: Evidence = {
    id: 'r1',
    group: context.group,
    grade: context.grade,
    attribution: event.attribution,
    precision: precisionOf(event.class),
    knownAt: context.knownAt,
    retractedAt: null,
    denies: false,
  };
  return { ...evidence, reportId: context.reportId, quote: event.quote, span: event.span };
}

/**
 * Coded events as rows of the store: only those that happened (`actual`, `reported`) in a known country. Ids follow from the text's hash and the
 * order of events, so the same text proposes the same ids. Nothing is scored before a person accepts it.
 */
export function proposeEvents(coded: CodedReport, context: ReportContext): ReportedEvent[] {
  return coded.events.flatMap((event, number) => {
    if (event.country === null || !LOADED.has(event.modality)) return [];
    return {
      id: proposalId(coded, number),
      revision: 1,
      occurredOn: event.occurredOn,
      until: null,
      class: event.class,
      dead: event.dead,
      injured: event.injured,
      factorIds: [],
      source: context.publisher,
      coding: 'curated' as const,
      knownAt: context.knownAt,
      retractedAt: null,
      country: event.country,
      feed: READING_FEED,
      title: coded.report.title,
      place: event.place,
      actors: [...event.actors, ...event.targets].map(toActor),
      reports: [toEvidence(event, context)],
      quality: null,
      deadRange: null,
    };
  });
}

/** Where a kind of structural fact weighs, and how much before an analyst says otherwise: the loads of the founding case. */
const WEIGHT_OF_FACT: Readonly<Record<FactorKind, readonly [indicator: IndicatorId, load: number]>> = {
  base: ['foreign-military', 4],
  asset: ['strategic-assets', 4],
  border: ['alignment', 2],
  contest: ['alignment', 2],
  precedent: ['executive', 2],
  other: ['alignment', 1],
};

/** Structural facts as rows of the store, valid from the report on until an analyst dates them. */
export function proposeFactors(coded: CodedReport, context: ReportContext): ReportedFactor[] {
  const stem = coded.report.hash.slice(0, ID_LENGTH);
  return coded.factors.flatMap((factor: CodedFactor, number) => {
    if (factor.country === null) return [];
    const [indicator, load] = WEIGHT_OF_FACT[factor.kind];
    return {
      id: `${stem}-f${number + 1}`,
      name: factor.name,
      indicator,
      load,
      validFrom: coded.report.publishedOn,
      validTo: null,
      knownAt: context.knownAt,
      retractedAt: null,
      country: factor.country,
      revision: 1,
      feed: READING_FEED,
      kind: factor.kind,
      holder: factor.holder,
      source: context.publisher,
    };
  });
}
