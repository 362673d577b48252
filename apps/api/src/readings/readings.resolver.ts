import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { ReportModel } from '../reports/report.model.js';
import { reportViewOf, type ReportView } from '../reports/report.view.js';
import { SubmittedReportModel } from './reading.model.js';
import { ReadingsService, type Submitted } from './readings.service.js';
import { submissionOf } from './submitted-text.js';
import { SubmitReportArgs } from './submit-report.args.js';

@Policy('report')
@Resolver(() => SubmittedReportModel)
export class ReadingsResolver {
  constructor(private readonly readings: ReadingsService) {}

  @Mutation(() => SubmittedReportModel, {
    description:
      'Hands in a report: kept, read, and what it tells put into the review queue. Nothing counts before it is approved.',
  })
  submitReport(
    @Args() { input, idempotencyKey }: SubmitReportArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<Submitted> {
    return this.readings.submit(submissionOf(input), { by: principal.name, requestId, idempotencyKey });
  }
}

@Policy('desk-read')
@Resolver(() => SubmittedReportModel)
export class SubmittedReportResolver {
  @ResolveField(() => ReportModel, { description: 'The report as it is kept.' })
  async report(@Parent() { report }: Submitted, @Context() { reports }: RequestContext): Promise<ReportView> {
    const stored = await reports.load(report);
    if (!stored) throw new Error('The report that was stored is not there.');
    return reportViewOf(stored);
  }
}
