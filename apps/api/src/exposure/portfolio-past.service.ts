import { Inject, Injectable } from '@nestjs/common';
import type { PortfolioRevision, Storage, StoredPortfolio } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import type { PortfolioHistoryModel } from './exposure.model.js';
import type { PortfolioHistoryArgs } from './portfolio.args.js';
import { PortfoliosService } from './portfolios.service.js';
import { ReplayService } from './replay.service.js';

const AS_PUBLISHED = { published: true };

/** What a portfolio was, and what it would have felt. */
@Injectable()
export class PortfolioPastService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly portfolios: PortfoliosService,
    private readonly replay: ReplayService,
  ) {}

  revisions(portfolio: StoredPortfolio): Promise<readonly PortfolioRevision[]> {
    return this.storage.portfolios.revisions(portfolio);
  }

  /** As published, unless it is asked for otherwise: only that may be compared with what one could have known. */
  async history(
    loader: RecordsLoader,
    portfolio: StoredPortfolio,
    { from, to, asOf, method, weights }: PortfolioHistoryArgs,
  ): Promise<PortfolioHistoryModel | null> {
    const held = await this.portfolios.hold(portfolio);
    return this.replay.history(loader, held, {
      from,
      to,
      method: method ?? null,
      weights: weights ?? null,
      asOf: asOf ?? AS_PUBLISHED,
    });
  }
}
