import { Inject, Injectable } from '@nestjs/common';
import type { Import, Storage } from '#libs/storage';
import { checkFirst } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { ImportRunModel, ReasonCountModel } from './import.model.js';

export type ImportView = ImportRunModel;

@Injectable()
export class ImportsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async list({ first, after }: { first: number; after?: string | null }): Promise<Connection<ImportView>> {
    const page = await this.storage.imports.list({ first: checkFirst(first), after: after ?? null });
    const nodes = page.nodes.map(importViewOf);
    const { storage } = this;
    const edges = nodes.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' }));
    return {
      edges,
      nodes,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
      get totalCount() {
        return storage.imports.count();
      },
    };
  }

  /** `null` for an id no import has. */
  async byId(id: string): Promise<ImportView | null> {
    const run = await this.storage.imports.get(id);
    return run && importViewOf(run);
  }

  rejectedBy(id: string): Promise<readonly ReasonCountModel[]> {
    return this.storage.imports.rejectedBy(id);
  }
}

export function importViewOf({ contentHash: hash, ...run }: Import): ImportView {
  return { ...run, hash, state: run.finishedAt === null ? 'running' : 'finished' };
}
