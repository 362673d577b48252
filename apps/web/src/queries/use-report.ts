import { useQuery } from '@tanstack/react-query';
import {
  ReportPageDocument,
  ReportProposalsDocument,
  type ReportPageQuery,
  type ReportProposalsQuery,
} from '#libs/contract';
import { lookUp } from './request.js';

export type FullReport = NonNullable<ReportPageQuery['report']>;
export type ReportProposal = NonNullable<NonNullable<ReportProposalsQuery['report']>['proposals']>[number];

/** One report with the events that quote it; `null` for an id no report has. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['report', id],
    queryFn: async ({ signal }) => (await lookUp(ReportPageDocument, { id }, signal)).report,
  });
}

/** What the report proposes: a question of its own, because not everybody who reads reports may read drafts. */
export function useReportProposals(id: string) {
  return useQuery({
    queryKey: ['report-proposals', id],
    queryFn: async ({ signal }) => (await lookUp(ReportProposalsDocument, { id }, signal)).report?.proposals ?? [],
  });
}
