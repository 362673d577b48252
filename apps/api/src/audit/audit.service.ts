import { Inject, Injectable } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import type { Connection, PageArgs } from '../common/page.model.js';
import { checkFirst } from '../common/page.js';
import { STORAGE } from '../common/storage.token.js';
import type { AuditEntryModel } from './audit.model.js';

@Injectable()
export class AuditService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** Newest first. */
  async list({ first, after }: PageArgs): Promise<Connection<AuditEntryModel>> {
    const page = await this.storage.audit.list({ first: checkFirst(first), after: after ?? null });
    const nodes = page.nodes.map((entry) => ({ ...entry, details: JSON.stringify(entry.details) }));
    const { storage } = this;
    return {
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' })),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
      get totalCount() {
        // Numbers follow each other without a gap: the newest one is the count.
        return storage.audit.list({ first: 1 }).then(({ nodes: [newest] }) => newest?.sequence ?? 0);
      },
    };
  }
}
