import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { UserError } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { pageOf } from '../common/page.js';
import { PageArgs, type Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { ScoreArgs } from '../scores/scores.args.js';
import { ScoresService } from '../scores/scores.service.js';
import { PortfolioExposureModel } from './exposure.model.js';
import { ExposureService } from './exposure.service.js';
import type { ExposureView } from './exposure.view.js';
import type { HeldPortfolio } from './held-portfolio.js';
import { holdingViewOf } from './holding.view.js';
import { PortfoliosService } from './portfolios.service.js';
import { SharedHoldingConnection, SharedHoldingModel, SharedPortfolioModel } from './shared-portfolio.model.js';
import { SharesService } from './shares.service.js';

type SharedView = SharedPortfolioModel & { readonly held: HeldPortfolio };

/** What the holder of a link sees. No field of it leads to a value. */
@Policy('shared-link')
@Resolver(() => SharedPortfolioModel)
export class SharedPortfolioResolver {
  constructor(
    private readonly shares: SharesService,
    private readonly portfolios: PortfoliosService,
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
  ) {}

  @Query(() => SharedPortfolioModel, {
    nullable: true,
    description: 'What a link opens; NOT_FOUND for one that was revoked, has expired or never was.',
  })
  async sharedPortfolio(
    @Args('token', { type: () => String, description: 'Last part of the link’s address.' }) token: string,
  ): Promise<SharedView> {
    const portfolio = await this.shares.open(token);
    if (!portfolio) throw new UserError('NOT_FOUND', 'This link does not work, or no longer.', 'token');
    const held = await this.portfolios.hold(portfolio);
    return { name: portfolio.name, holdingCount: held.holdings.length, held };
  }

  @ResolveField(() => SharedHoldingConnection, { description: 'Its holdings, in the order they were given.' })
  holdings(@Parent() { held }: SharedView, @Args() page: PageArgs): Connection<SharedHoldingModel> {
    const rows = pageOf(held.holdings, ({ symbol }) => symbol, page);
    const edges = rows.edges.map(({ node, cursor }) => ({ cursor, node: holdingViewOf(node, held.shares) }));
    return { ...rows, edges, nodes: edges.map(({ node }) => node) };
  }

  @ResolveField(() => PortfolioExposureModel, { nullable: true, description: 'Exposure × risk on a day.' })
  exposure(
    @Parent() { held }: SharedView,
    @Args() args: ScoreArgs,
    @Context() { records }: RequestContext,
  ): Promise<ExposureView | null> {
    return this.exposures.exposure(records, held, this.scores.question(args));
  }
}
