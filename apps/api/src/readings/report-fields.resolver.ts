import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reading, Redaction } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { ReportModel } from '../reports/report.model.js';
import type { ReportView } from '../reports/report.view.js';
import { ReviewItemModel } from '../reviews/review.model.js';
import type { ReviewView } from '../reviews/review.view.js';
import { ReviewsService } from '../reviews/reviews.service.js';
import { ReadingModel, RedactionModel } from './reading.model.js';
import { ReportFieldsService } from './report-fields.service.js';

@Policy('public-read')
@Resolver(() => ReportModel)
export class ReportFieldsResolver {
  constructor(
    private readonly fields: ReportFieldsService,
    private readonly reviews: ReviewsService,
  ) {}

  @ResolveField(() => ReadingModel, {
    nullable: true,
    description: 'How it was read; null where it was not handed in for that.',
  })
  reading(@Parent() report: ReportView): Promise<Reading | null> {
    return this.fields.reading(report);
  }

  @ResolveField(() => RedactionModel, {
    nullable: true,
    description: 'When and why its text was dropped; null = it was not.',
  })
  redacted(@Parent() report: ReportView): Promise<Redaction | null> {
    return this.fields.redaction(report);
  }

  @Policy('desk-read')
  @ResolveField(() => [ReviewItemModel], {
    nullable: true,
    description: 'What it proposes, in the order of its sentences. Null = refused, see `errors`.',
  })
  proposals(@Parent() { country, localId: id }: ReportView): Promise<ReviewView[]> {
    return this.reviews.ofReport({ country, id });
  }
}

@Policy('public-read')
@Resolver(() => ReadingModel)
export class ReadingResolver {
  constructor(private readonly fields: ReportFieldsService) {}

  @ResolveField(() => ReportModel, { nullable: true, description: 'The earlier report it repeats; null = none.' })
  repeats(@Parent() reading: Reading): Promise<ReportView | null> {
    return this.fields.repeated(reading);
  }

  @ResolveField(() => [ReportModel], { description: 'Later reports that repeat it, oldest first.' })
  repeatedBy(@Parent() reading: Reading): Promise<ReportView[]> {
    return this.fields.repeating(reading);
  }
}
