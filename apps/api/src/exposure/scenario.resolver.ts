import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StoredPortfolio } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { ScoreArgs } from '../scores/scores.args.js';
import { ScoresService } from '../scores/scores.service.js';
import { PortfolioModel } from './portfolio.model.js';
import { PortfoliosService } from './portfolios.service.js';
import { PortfolioScenarioModel, ScenarioInput } from './scenario.model.js';
import { ScenarioService } from './scenario.service.js';

@Policy('own-holdings')
@Resolver(() => PortfolioModel)
export class ScenarioResolver {
  constructor(
    private readonly portfolios: PortfoliosService,
    private readonly scenarios: ScenarioService,
    private readonly scores: ScoresService,
  ) {}

  @ResolveField(() => PortfolioScenarioModel, {
    nullable: true,
    description: 'The same holdings on a day that might come; null while `problem` says why.',
  })
  async scenario(
    @Parent() portfolio: StoredPortfolio,
    @Args('input', { type: () => ScenarioInput, description: 'What happens.' }) input: ScenarioInput,
    @Args() args: ScoreArgs,
    @Context() { records }: RequestContext,
  ): Promise<PortfolioScenarioModel | null> {
    const held = await this.portfolios.hold(portfolio);
    return this.scenarios.scenario(records, held, { question: this.scores.question(args), input });
  }
}
