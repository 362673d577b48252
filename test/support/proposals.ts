import type { Proposal, Report, ReportedEvent } from '#libs/events';
import type { NewReading } from '#libs/storage';
import { aReport, aReportedEvent, aReportedEvidence } from './ledger-rows.js';

/** A riot that a report tells, waiting in the queue. */
export function aProposal(differences: Partial<ReportedEvent> = {}, more: { readonly impact?: number } = {}): Proposal {
  const draft = aReportedEvent({
    reports: [aReportedEvidence({ reportId: 'ministry-2020-10-06', span: { start: 0, end: 42 } })],
    ...differences,
  });
  return {
    kind: 'event',
    country: draft.country,
    id: draft.id,
    draft,
    impact: more.impact ?? 1,
    reading: {
      rule: 'riot@1',
      confidence: 0.8,
      margin: 0.4,
      modality: 'actual',
      speaker: null,
      plover: { type: 'PROTEST', mode: 'riot', context: [] },
      alternatives: [],
      span: { start: 0, end: 42 },
      mentions: [],
      coded: null,
    },
  };
}

/** A report of one sentence with what it proposes. */
export function aReading(report: Partial<Report> = {}, differences: Partial<NewReading> = {}): NewReading {
  return {
    report: aReport(report),
    publishedOn: '2020-10-06',
    source: 'Ministry of Health',
    grade: 'B',
    group: 'Ministry of Health',
    notCoded: null,
    repeats: null,
    similarity: null,
    bands: [1, 2, 3],
    proposals: [],
    by: 'analyst',
    requestId: null,
    ...differences,
  };
}
