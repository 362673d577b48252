import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { StoredPortfolio } from '#libs/storage';
import { Policy } from '../access/policy.decorator.js';
import { RequestContext } from '../common/request.context.js';
import { HoldingsService } from './holdings.service.js';
import { importViewOf } from './import.view.js';
import { readLimits, readRates } from './limits.js';
import {
  CreatePortfolioArgs,
  ImportHoldingsArgs,
  PortfolioChangeArgs,
  RemoveHoldingArgs,
  RenamePortfolioArgs,
  RestorePortfolioArgs,
  SetLimitsArgs,
  SetRatesArgs,
  UpdateHoldingsArgs,
} from './portfolio.args.js';
import { HoldingsImportModel, PortfolioModel } from './portfolio.model.js';
import { PortfoliosService } from './portfolios.service.js';

/** What an owner changes. Nothing is overwritten: every change is a further version. */
@Policy('own-holdings')
@Resolver(() => PortfolioModel)
export class PortfolioChangesResolver {
  constructor(
    private readonly portfolios: PortfoliosService,
    private readonly holdings: HoldingsService,
  ) {}

  @Mutation(() => PortfolioModel, { description: 'Makes an empty portfolio of yours.' })
  createPortfolio(
    @Args() { name, idempotencyKey }: CreatePortfolioArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    return this.portfolios.create(name, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => HoldingsImportModel, {
    description:
      'Takes a pasted list. With one bad row nothing is stored, and every bad row is named by line and column.',
  })
  async importHoldings(
    @Args() { idempotencyKey, ...text }: ImportHoldingsArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<HoldingsImportModel> {
    return importViewOf(await this.holdings.importText(text, { principal, requestId, idempotencyKey }));
  }

  @Mutation(() => PortfolioModel, {
    description: 'Adds holdings, or puts them in the place of what has the same symbol.',
  })
  updateHoldings(
    @Args() { holdings, idempotencyKey, ...target }: UpdateHoldingsArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    return this.holdings.put(target, holdings, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, { description: 'Takes a holding out.' })
  removeHolding(
    @Args() { symbol, idempotencyKey, ...target }: RemoveHoldingArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    return this.holdings.remove(target, [symbol], { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, { description: 'Gives it another name.' })
  renamePortfolio(
    @Args() { name, idempotencyKey, ...target }: RenamePortfolioArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    const change = { action: 'renamed', terms: { name } } as const;
    return this.portfolios.append(target, change, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, { description: 'Sets your limits; what is absent is no limit.' })
  setPortfolioLimits(
    @Args() { limits, idempotencyKey, ...target }: SetLimitsArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    const change = { action: 'limited', terms: { limits: { ...readLimits(limits) } } } as const;
    return this.portfolios.append(target, change, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, { description: 'States what currencies count as; nothing is fetched.' })
  setPortfolioRates(
    @Args() { rates, idempotencyKey, ...target }: SetRatesArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    const change = { action: 'rated', terms: { rates: readRates(rates) } } as const;
    return this.portfolios.append(target, change, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, {
    description: 'Puts an earlier version back, as a further one: the way to undo, also a deletion.',
  })
  restorePortfolio(
    @Args() { version, idempotencyKey, ...target }: RestorePortfolioArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    return this.portfolios.restore(target, version, { principal, requestId, idempotencyKey });
  }

  @Mutation(() => PortfolioModel, {
    description: 'Deletes it; its links stop working. `restorePortfolio` brings it back.',
  })
  deletePortfolio(
    @Args() { idempotencyKey, ...target }: PortfolioChangeArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<StoredPortfolio> {
    const change = { action: 'deleted', isDeleted: true } as const;
    return this.portfolios.append(target, change, { principal, requestId, idempotencyKey });
  }
}
