import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { ReportModel } from '../reports/report.model.js';
import { reportViewOf, type ReportView } from '../reports/report.view.js';
import { EvidenceModel } from './event.model.js';
import type { EvidenceView } from './event.view.js';

@Policy('public-read')
@Resolver(() => EvidenceModel)
export class EvidenceResolver {
  @ResolveField(() => ReportModel, {
    nullable: true,
    description: 'The report itself; null where the feed hands over none.',
  })
  async report(
    @Parent() { country, reportId }: EvidenceView,
    @Context() { reports }: RequestContext,
  ): Promise<ReportView | null> {
    const report = reportId === null ? null : await reports.load({ country, id: reportId });
    return report && reportViewOf(report);
  }
}
