import { Inject, Injectable } from '@nestjs/common';
import type { RestatementFilter, Storage } from '#libs/storage';
import { checkRange } from '../common/day-range.js';
import { allPages, checkFirst, connectionFrom } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { RestatementsArgs } from './restatement.args.js';
import type { RestatementModel } from './restatement.model.js';
import { restatementViewOf } from './restatement.view.js';

/** Published scores that were moved afterwards, newest restatement first. */
@Injectable()
export class RestatementsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async page({ country, from, to, first, after }: RestatementsArgs): Promise<Connection<RestatementModel>> {
    checkRange({ from, to });
    const filter: RestatementFilter = { countries: country ? [country] : null, from: from ?? null, to: to ?? null };
    const page = await this.storage.restatements.page(filter, { first: checkFirst(first), after: after ?? null });
    return connectionFrom(page, restatementViewOf, () => this.count(filter));
  }

  async newest(filter: RestatementFilter, first: number): Promise<readonly RestatementModel[]> {
    return (await this.storage.restatements.page(filter, { first })).nodes.map(restatementViewOf);
  }

  count(filter: RestatementFilter): Promise<number> {
    return this.storage.restatements.count(filter);
  }

  /** Every one, read page by page as they are taken. */
  async *all(filter: RestatementFilter): AsyncGenerator<RestatementModel> {
    const pages = allPages((request) => this.storage.restatements.page(filter, request));
    for await (const rows of pages) yield* rows.map(restatementViewOf);
  }
}
