import { Inject, Injectable } from '@nestjs/common';
import type { AuditEntry, AuditFilter, AuditVerdict, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkFirst, connectionFrom } from '../common/page.js';
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
    const viewOf = (entry: AuditEntry): AuditEntryModel => ({ ...entry, details: JSON.stringify(entry.details) });
    return connectionFrom(page, viewOf, () => this.storage.audit.count(narrowed));
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
