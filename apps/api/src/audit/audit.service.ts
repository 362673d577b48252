import { Inject, Injectable } from '@nestjs/common';
import type { AuditFilter, AuditVerdict, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkFirst } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { SharedRead } from '../common/shared-read.js';
import { STORAGE } from '../common/storage.token.js';
import type { AuditArgs } from './audit.args.js';
import type { AuditChainModel, AuditEntryModel } from './audit.model.js';

@Injectable()
export class AuditService {
  private readonly verdict: SharedRead<AuditVerdict>;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {
    this.verdict = new SharedRead(() => storage.audit.verify());
  }

  /** Newest first. */
  async list({ first, after, filter }: AuditArgs): Promise<Connection<AuditEntryModel>> {
    const narrowed: AuditFilter = filter ?? {};
    const page = await this.storage.audit.list({ first: checkFirst(first), after: after ?? null }, narrowed);
    const nodes = page.nodes.map((entry) => ({ ...entry, details: JSON.stringify(entry.details) }));
    const { storage } = this;
    return {
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: page.cursors[index] ?? '' })),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
      get totalCount() {
        return storage.audit.count(narrowed);
      },
    };
  }

  /** Reads the whole log: who asks at once shares one reading. */
  async chain(): Promise<AuditChainModel> {
    const { entries, head, broken } = await this.verdict.now();
    return {
      ...{ entries, head },
      brokenAt: broken?.sequence ?? null,
      why: broken?.why ?? null,
      checkedAt: this.clock.now(),
    };
  }
}
