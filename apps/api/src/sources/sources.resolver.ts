import { Query, Resolver } from '@nestjs/graphql';
import { SourceModel } from './source.model.js';
import { SourcesService } from './sources.service.js';

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
