import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SourceGrade } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { SourceGradeEnum } from '../common/enums.js';
import { found } from '../common/found.js';
import { RequestContext } from '../common/request.context.js';
import { ReportEvidenceModel, ReportModel } from './report.model.js';
import { textHashOf, type ReportView } from './report.view.js';
import { ReportsService, type ReportEvidenceView } from './reports.service.js';

@Policy('public-read')
@Resolver(() => ReportModel)
export class ReportResolver {
  constructor(private readonly service: ReportsService) {}

  @Query(() => ReportModel, { nullable: true, description: 'One report with its text; NOT_FOUND when there is none.' })
  async report(
    @Args('id', { type: () => ID, description: 'Global id: country and local id, "KGZ:r1".' }) id: string,
    @Context() { reports }: RequestContext,
  ): Promise<ReportView> {
    return found(await this.service.byId(reports, id), 'report', id);
  }

  @ResolveField(() => String, { description: 'SHA-256 of the stored text in UTF-8, hexadecimal.' })
  hash(@Parent() report: ReportView): string {
    return textHashOf(report);
  }

  @ResolveField(() => SourceGradeEnum, {
    nullable: true,
    description: 'Best grade any event gives it; null when none quotes it.',
  })
  grade(@Parent() report: ReportView): Promise<SourceGrade | null> {
    return this.service.grade(report);
  }

  @ResolveField(() => [ReportEvidenceModel], { description: 'Which events quote it, and where.' })
  evidence(@Parent() report: ReportView): Promise<ReportEvidenceView[]> {
    return this.service.evidence(report);
  }
}
