import { UserError, type CountryCode, type Instant } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database } from '../database/database.js';
import { isDuplicateKey } from '../database/failures.js';

export const DECISION_KINDS = [
  'propose',
  'approve',
  'reject',
  'merge-events',
  'split-event',
  'split-review',
  'add-factor',
  'end-factor',
  'undo',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One thing a decision changed, so that it can be undone: from which revision to which; `null` before = it was not there. */
export interface DecisionEffect {
  readonly of: 'event' | 'factor' | 'review';
  readonly country: CountryCode;
  readonly id: string;
  readonly before: number | null;
  readonly after: number;
}

export interface NewDecision {
  readonly kind: DecisionKind;
  /** What it is about: `KGZ abc-1`. */
  readonly subject: string;
  readonly by: string;
  readonly reason: string | null;
  readonly undoes: string | null;
  readonly effects: readonly DecisionEffect[];
  readonly requestId: string | null;
}

export interface Decision extends Omit<NewDecision, 'requestId'> {
  readonly id: string;
  readonly recordedAt: Instant;
  /** The decision that undid this one. */
  readonly undoneBy: string | null;
}

const COLUMNS = `
  decision.id::text, decision.kind, decision.subject, decision.by, decision.reason, decision.undoes::text, decision.effects,
  decision.recorded_at as "recordedAt", (select id::text from decision later where later.undoes = decision.id) as "undoneBy"`;

/** What people decided at the desk. Each has its entry in the audit chain. */
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  /** Records a decision within the transaction that carries it out. Throws CONFLICT when what it undoes was undone already. */
  async record(decision: NewDecision): Promise<Decision> {
    const { kind, subject, by, reason, undoes, effects, requestId } = decision;
    return this.database.transaction(async (transaction) => {
      const [row] = await transaction
        .query<{ id: string; recordedAt: Instant }>({
          name: 'record-decision',
          text: `
            insert into decision (kind, subject, by, reason, undoes, effects) values ($1, $2, $3, $4, $5, $6)
            returning id::text, recorded_at as "recordedAt"`,
          values: [kind, subject, by, reason, undoes, JSON.stringify(effects)],
        })
        .catch((error: unknown) => {
          if (isDuplicateKey(error)) throw new UserError('CONFLICT', 'This decision was undone already.', 'id');
          throw error;
        });
      if (!row) throw new Error('The decision was not stored.');
      const details = { decision: row.id, undoes, effects };
      recordAudit(transaction, { by, action: `review.${kind}`, subject, reason, requestId, details });
      return { ...decision, ...row, undoneBy: null };
    });
  }

  /** `null` for an id no decision has. */
  async byId(id: string): Promise<Decision | null> {
    if (!/^\d{1,18}$/.test(id)) return null;
    const [row] = await this.database.read<Decision & Record<string, unknown>>({
      name: 'decision-by-id',
      text: `select ${COLUMNS} from decision where id = $1`,
      values: [id],
    });
    return row ?? null;
  }

  /** Newest first, up to 500. */
  async latest(count: number): Promise<readonly Decision[]> {
    return this.database.read<Decision & Record<string, unknown>>({
      name: 'latest-decisions',
      text: `select ${COLUMNS} from decision order by decision.id desc limit $1`,
      values: [Math.min(count, 500)],
    });
  }
}
