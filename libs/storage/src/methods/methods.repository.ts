import { UserError, type Instant } from '#libs/events';
import { LOCAL_OWNER_ID } from '../accounts/adopt.js';
import { MethodEntity } from '../administration/method.entity.js';
import type { Administration } from '../administration/administration.js';
import type { Database } from '../database/database.js';
import { recordAudit } from '../audit/audit-chain.js';
import { recordChange } from '../ledger/outbox.js';
import {
  addDraft,
  publishDraft,
  readDrafted,
  type DraftedMethod,
  type MethodNote,
  type NewDraft,
} from './drafted-methods.js';

export interface PublishedMethod {
  readonly version: string;
  /** SHA-256 of its definition. */
  readonly hash: string;
  readonly definition: unknown;
  readonly publishedBy: string;
  readonly publishedAt: Instant;
}

/** Versions of the scoring method as they were published; none ever changes. */
export class MethodsRepository {
  constructor(
    private readonly database: Database,
    private readonly administration: Administration,
  ) {}

  /** Publishes a method; the same version with the same hash is there already and nothing happens. Throws CONFLICT for another hash. */
  async publish(method: { readonly version: string }, hash: string, by = LOCAL_OWNER_ID): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const added = await transaction.query({
        text: `
          insert into method (hash, version, definition, published_by) values ($1, $2, $3, $4)
          on conflict do nothing returning 1`,
        values: [hash, method.version, JSON.stringify(method), by],
      });
      if (added.length > 0) {
        const { version } = method;
        recordAudit(transaction, { by, action: 'method.publish', subject: version, reason: null, details: { hash } });
        recordChange(transaction, { kind: 'method', subject: version, days: new Map() });
        return;
      }
      const same = await transaction.query({
        text: 'select 1 from method where hash = $1 and version = $2',
        values: [hash, method.version],
      });
      if (same.length === 0)
        throw new UserError(
          'CONFLICT',
          `Method ${method.version} is published with other content: give the changed method a new version.`,
        );
    });
  }

  /** Oldest first. */
  async list(): Promise<readonly PublishedMethod[]> {
    return this.administration.read(MethodEntity, (methods) => methods.find({ order: { publishedAt: 'ASC' } }));
  }

  /** Every version that was drafted in this store, published or not, in the order they were drafted. */
  async drafted(): Promise<readonly DraftedMethod[]> {
    return readDrafted(this.database);
  }

  /** Keeps a draft as it is for good. Throws CONFLICT when its version is drafted or published already. */
  async draft(draft: NewDraft, note: MethodNote): Promise<DraftedMethod> {
    return this.database.transaction((transaction) => addDraft(transaction, draft, note));
  }

  /**
   * Publishes a draft: from now on it is the newest method. Throws NOT_FOUND for a version nobody drafted, CONFLICT for another hash, when
   * it is published already, or when a newer one is.
   */
  async publishDraft(version: string, note: MethodNote & { readonly expectedHash: string }): Promise<DraftedMethod> {
    return this.database.transaction((transaction) => publishDraft(transaction, version, note));
  }
}
