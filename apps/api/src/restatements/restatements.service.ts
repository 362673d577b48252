import { Inject, Injectable } from '@nestjs/common';
import type { RestatementFilter, Storage } from '#libs/storage';
import { checkFirst } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { RestatementsArgs } from './restatement.args.js';
import type { RestatementModel } from './restatement.model.js';
import { restatementViewOf } from './restatement.view.js';

const PAGE_ROWS = 500;

/** Published scores that were moved afterwards, newest restatement first. */
@Injectable()
export class RestatementsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async page({ country, from, to, first, after }: RestatementsArgs): Promise<Connection<RestatementModel>> {
    const filter: RestatementFilter = { countries: country ? [country] : null, from: from ?? null, to: to ?? null };
    const page = await this.storage.restatements.page(filter, { first: checkFirst(first), after: after ?? null });
    const nodes = page.nodes.map(restatementViewOf);
    const { storage } = this;
    return {
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' })),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
      get totalCount() {
        return storage.restatements.count(filter);
      },
    };
  }

  async newest(filter: RestatementFilter, first: number): Promise<readonly RestatementModel[]> {
    return (await this.storage.restatements.page(filter, { first })).nodes.map(restatementViewOf);
  }

  count(filter: RestatementFilter): Promise<number> {
    return this.storage.restatements.count(filter);
  }

  /** Every one, read page by page as they are taken. */
  async *all(filter: RestatementFilter): AsyncGenerator<RestatementModel> {
    let after: string | null = null;
    do {
      const page = await this.storage.restatements.page(filter, { first: PAGE_ROWS, after });
      yield* page.nodes.map(restatementViewOf);
      after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
    } while (after !== null);
  }
}
