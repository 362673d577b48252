import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EventModel } from '../events/event.model.js';
import type { EventView } from '../events/event.view.js';
import { ReportEvidenceModel } from './report.model.js';
import type { ReportEvidenceView } from './reports.service.js';

@Resolver(() => ReportEvidenceModel)
export class ReportEvidenceResolver {
  @ResolveField(() => EventModel, { description: 'The event that quotes it.' })
  event(@Parent() { event }: ReportEvidenceView): EventView {
    return event;
  }
}
