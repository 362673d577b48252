import { Args, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { found } from '../common/found.js';
import { IndicatorModel, MethodModel } from './method.model.js';
import { MethodsService } from './methods.service.js';

@Policy('public-read')
@Resolver(() => MethodModel)
export class MethodsResolver {
  constructor(private readonly methods: MethodsService) {}

  @Query(() => [IndicatorModel], { description: 'The ten indicators under the newest method.' })
  indicators(): IndicatorModel[] {
    return this.methods.indicators();
  }

  @Query(() => [MethodModel], {
    name: 'methods',
    description:
      'Every released version of the method, oldest first, then the challengers and drafts: methods on trial that are scored beside it.',
  })
  all(): MethodModel[] {
    return this.methods.all();
  }

  @Query(() => MethodModel, {
    nullable: true,
    description: 'One version of the method; NOT_FOUND when there is none of that name.',
  })
  method(@Args('version', { description: 'For example "1.0.0".' }) version: string): MethodModel {
    const method = this.methods.all().find((one) => one.version === version);
    return found(method, 'method', version, 'version');
  }
}
