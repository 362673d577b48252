import { Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { SourceModel } from './source.model.js';
import { SourcesService } from './sources.service.js';

@Policy('public-read')
@Resolver(() => SourceModel)
export class SourcesResolver {
  constructor(private readonly service: SourcesService) {}

  @Query(() => [SourceModel], {
    description: 'Feeds that brought rows into this store or are polled, by id, with licence and freshness.',
  })
  sources(): Promise<SourceModel[]> {
    return this.service.all();
  }
}
