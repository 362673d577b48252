import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { ReportEvidenceModel } from './report.model.js';
import type { ReportEvidenceView } from './reports.service.js';

@Policy('public-read')
@Resolver(() => ReportEvidenceModel)
export class ReportEvidenceResolver {
  @ResolveField(() => EventModel, { description: 'The event that quotes it.' })
  event(@Parent() { event }: ReportEvidenceView): EventView {
    return event;
  }
}
