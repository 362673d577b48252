import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { ReportModel } from '../reports/report.model.js';
import { reportViewOf, type ReportView } from '../reports/report.view.js';
import { ClaimModel } from './claim.model.js';
import { ClaimsService, type ClaimView } from './claims.service.js';

@Policy('public-read')
@Resolver(() => ClaimModel)
export class ClaimResolver {
  @ResolveField(() => ReportModel, { nullable: true, description: 'The report; null where the feed hands over none.' })
  async report(
    @Parent() { country, reportId }: ClaimView,
    @Context() { reports }: RequestContext,
  ): Promise<ReportView | null> {
    const report = reportId === null ? null : await reports.load({ country, id: reportId });
    return report && reportViewOf(report);
  }
}

@Policy('public-read')
@Resolver(() => EventModel)
export class EventClaimsResolver {
  constructor(private readonly claims: ClaimsService) {}

  @ResolveField('claims', () => [ClaimModel], {
    description: 'Who says what about it, each with their own figures, in the order in which the public could know.',
  })
  ofEvent(@Parent() event: EventView): Promise<ClaimView[]> {
    return this.claims.ofEvent(event);
  }
}
