import { UserError, type Instant } from '#libs/events';
import { compareVersions, type Method, METHODS } from '#libs/scoring';
import { recordAudit } from '../audit/audit-chain.js';
import type { Database, Session, Transaction } from '../database/database.js';
import { recordChange } from '../ledger/outbox.js';

export interface NewDraft {
  /** The whole method, under its own version. */
  readonly definition: Method;
  /** SHA-256 of the definition. */
  readonly hash: string;
  /** Version of the released method it was made from. */
  readonly basedOn: string;
}

/** A version of the method that was drafted in this store. */
export interface DraftedMethod extends NewDraft {
  readonly version: string;
  readonly reason: string;
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  /** `null` until it is published. */
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
}

export interface MethodNote {
  readonly by: string;
  readonly reason: string;
  readonly requestId?: string | null;
}

const SELECT = `
  select draft.version, draft.based_on as "basedOn", draft.hash, draft.definition, draft.reason, draft.drafted_by as "draftedBy",
    draft.drafted_at as "draftedAt", method.published_by as "publishedBy", method.published_at as "publishedAt"
  from method_draft draft left join method on method.hash = draft.hash`;

type Row = DraftedMethod & Record<string, unknown>;

export function readDrafted(database: Database): Promise<readonly DraftedMethod[]> {
  // From the primary: who has just drafted or published asks at once.
  return database.readNow<Row>({ name: 'drafted-methods', text: `${SELECT} order by draft.drafted_at, draft.version` });
}

export async function addDraft(
  transaction: Transaction,
  { definition, hash, basedOn }: NewDraft,
  { by, reason, requestId = null }: MethodNote,
): Promise<DraftedMethod> {
  const { version } = definition;
  const added = await transaction.query({
    text: `
      insert into method_draft (version, based_on, hash, definition, reason, drafted_by)
      select $1, $2, $3, $4, $5, $6 where not exists (select from method where method.version = $1)
      on conflict do nothing returning 1`,
    values: [version, basedOn, hash, JSON.stringify(definition), reason, by],
  });
  if (added.length === 0)
    throw new UserError('CONFLICT', `There is a method ${version} already: give yours a newer version.`, 'version');
  recordAudit(transaction, {
    ...{ by, action: 'method.draft', subject: version, reason, requestId },
    details: { hash, basedOn },
  });
  recordChange(transaction, { kind: 'method', subject: version, days: new Map() });
  return draftOf(transaction, version);
}

export async function publishDraft(
  transaction: Transaction,
  version: string,
  { by, reason, requestId = null, expectedHash }: MethodNote & { readonly expectedHash: string },
): Promise<DraftedMethod> {
  // One after the other: whether a version is the newest depends on what others are publishing now.
  await transaction.query({ text: 'lock table method in share row exclusive mode' });
  const draft = await draftOf(transaction, version);
  await checkPublishable(transaction, draft, expectedHash);
  const { hash, definition, draftedBy, basedOn } = draft;
  await transaction.query({
    text: 'insert into method (hash, version, definition, published_by) values ($1, $2, $3, $4)',
    values: [hash, version, JSON.stringify(definition), by],
  });
  recordAudit(transaction, {
    ...{ by, action: 'method.publish', subject: version, reason, requestId },
    details: { hash, basedOn, draftedBy },
  });
  recordChange(transaction, { kind: 'method', subject: version, days: new Map() });
  return draftOf(transaction, version);
}

async function checkPublishable(session: Session, draft: DraftedMethod, expectedHash: string): Promise<void> {
  const { version, hash, publishedBy } = draft;
  if (publishedBy !== null)
    throw new UserError('CONFLICT', `Method ${version} is published already, by ${publishedBy}.`, 'version');
  if (hash !== expectedHash)
    throw new UserError('CONFLICT', `Method ${version} has the hash ${hash}: look at it again.`, 'expectedHash');
  const published = await session.query<{ version: string }>({ text: 'select version from method' });
  const newer = [...METHODS, ...published].find((other) => compareVersions(other.version, version) >= 0);
  if (newer)
    throw new UserError(
      'CONFLICT',
      `Method ${newer.version} is published and not older: draft yours again under a newer version.`,
      'version',
    );
}

async function draftOf(session: Session, version: string): Promise<DraftedMethod> {
  const [row] = await session.query<Row>({ text: `${SELECT} where draft.version = $1`, values: [version] });
  if (row) return row;
  throw new UserError('NOT_FOUND', `Nobody drafted a method "${version.slice(0, 40)}".`, 'version');
}
