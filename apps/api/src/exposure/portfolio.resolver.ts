import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SECTORS, totalsOf } from '#libs/exposure';
import type { StoredPortfolio } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { pageOf } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { ScoreArgs } from '../scores/scores.args.js';
import { ScoresService } from '../scores/scores.service.js';
import { PortfolioExposureModel, PortfolioHistoryModel } from './exposure.model.js';
import { ExposureService } from './exposure.service.js';
import type { ExposureView } from './exposure.view.js';
import { limitsOf } from './held-portfolio.js';
import { HoldingConnection, HoldingModel, SectorModel } from './holding.model.js';
import { holdingsNamed, holdingViewOf } from './holding.view.js';
import { limitsViewOf } from './limits.js';
import { HoldingsArgs, PortfolioHistoryArgs } from './portfolio.args.js';
import {
  CurrencyRateModel,
  CurrencyTotalModel,
  PortfolioLimitsModel,
  PortfolioModel,
  PortfolioRevisionModel,
} from './portfolio.model.js';
import { PortfolioPastService } from './portfolio-past.service.js';
import { PortfoliosService } from './portfolios.service.js';

@Policy('own-holdings')
@Resolver(() => PortfolioModel)
export class PortfolioResolver {
  constructor(
    private readonly service: PortfoliosService,
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
    private readonly past: PortfolioPastService,
  ) {}

  @Query(() => [PortfolioModel], restricted('Your portfolios, oldest first.'))
  portfolios(@Context() { principal }: RequestContext): Promise<readonly StoredPortfolio[]> {
    return this.service.list(principal);
  }

  @Query(() => PortfolioModel, {
    nullable: true,
    description: 'One portfolio of yours. Another owner’s id answers like one that does not exist: NOT_FOUND.',
  })
  portfolio(
    @Args('id', { type: () => ID, description: 'Id of the portfolio.' }) id: string,
    @Context() { principal }: RequestContext,
  ): Promise<StoredPortfolio> {
    return this.service.existing(principal, id);
  }

  @Policy('shared-link')
  @Query(() => [SectorModel], {
    description: 'The sector table: how hard events on an asset hit those who own it, with its source.',
  })
  sectors(): readonly SectorModel[] {
    return SECTORS;
  }

  @ResolveField(() => Int, { description: 'How many holdings it has.' })
  async holdingCount(@Parent() portfolio: StoredPortfolio): Promise<number> {
    return (await this.service.hold(portfolio)).holdings.length;
  }

  @ResolveField(() => HoldingConnection, { description: 'Its holdings, in the order they were given.' })
  async holdings(
    @Parent() portfolio: StoredPortfolio,
    @Args() { search, ...page }: HoldingsArgs,
  ): Promise<Connection<HoldingModel>> {
    const { holdings, shares } = await this.service.hold(portfolio);
    const rows = pageOf(holdingsNamed(holdings, search ?? ''), ({ symbol }) => symbol, page);
    const edges = rows.edges.map(({ node, cursor }) => ({ cursor, node: holdingViewOf(node, shares) }));
    return { ...rows, edges, nodes: edges.map(({ node }) => node) };
  }

  @ResolveField(() => [CurrencyTotalModel], { description: 'Totals per currency as given; nothing is converted.' })
  async totals(@Parent() portfolio: StoredPortfolio): Promise<CurrencyTotalModel[]> {
    const { holdings } = await this.service.hold(portfolio);
    return [...totalsOf(holdings)].map(([currency, total]) => ({ currency: currency || null, total }));
  }

  @ResolveField(() => [CurrencyRateModel], { description: 'Rates the owner stated.' })
  rates(@Parent() { rates }: StoredPortfolio): CurrencyRateModel[] {
    return Object.entries(rates).map(([currency, rate]) => ({ currency, rate }));
  }

  @ResolveField(() => PortfolioLimitsModel, { description: 'Limits the owner set.' })
  limits(@Parent() portfolio: StoredPortfolio): PortfolioLimitsModel {
    return limitsViewOf(limitsOf(portfolio));
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why there is no exposure yet, and what to do: a rate is missing, nothing is held. Null when there is one.',
  })
  async problem(@Parent() portfolio: StoredPortfolio): Promise<string | null> {
    const { shares } = await this.service.hold(portfolio);
    return typeof shares === 'string' ? shares : null;
  }

  @ResolveField(() => PortfolioExposureModel, {
    nullable: true,
    description: 'Exposure × risk on a day; null while `problem` says why.',
  })
  async exposure(
    @Parent() portfolio: StoredPortfolio,
    @Args() args: ScoreArgs,
    @Context() { records }: RequestContext,
  ): Promise<ExposureView | null> {
    const held = await this.service.hold(portfolio);
    return this.exposures.exposure(records, held, this.scores.question(args));
  }

  @ResolveField(() => PortfolioHistoryModel, {
    nullable: true,
    description: 'What today’s holdings would have felt in a past period; null while `problem` says why.',
  })
  history(
    @Parent() portfolio: StoredPortfolio,
    @Args() args: PortfolioHistoryArgs,
    @Context() { records }: RequestContext,
  ): Promise<PortfolioHistoryModel | null> {
    return this.past.history(records, portfolio, args);
  }

  @ResolveField(() => [PortfolioRevisionModel], { description: 'Every change of it, newest first.' })
  revisions(@Parent() portfolio: StoredPortfolio): Promise<readonly PortfolioRevisionModel[]> {
    return this.past.revisions(portfolio);
  }
}
