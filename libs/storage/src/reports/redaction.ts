import { UserError, type CountryCode, type Instant } from '#libs/events';
import { recordAudit } from '../audit/audit-chain.js';
import type { Session, Transaction } from '../database/database.js';
import type { ChangeNote } from '../ledger/change-note.js';
import type { Story } from '../events/event-rows.js';
import { lockCountries } from '../ledger/country-clock.js';
import { recordChange } from '../ledger/outbox.js';
import type { ReportKey } from './report-rows.js';

/** Why and when the text of a report was dropped. */
export interface Redaction {
  /** SHA-256 of the text that was there, hex. */
  readonly sha256: string;
  readonly reason: string;
  readonly by: string;
  readonly recordedAt: Instant;
}

interface Copy extends ReportKey {
  readonly sha256: string;
}

/**
 * Drops the text of a report, its original bytes, and every quote from it; hash, coding and ledger stay. All copies of the text go, under
 * whichever country they are filed. @throws UserError NOT_FOUND without such a report, CONFLICT when its text is gone already.
 */
export async function redactReport(
  transaction: Transaction,
  key: ReportKey,
  note: ChangeNote & { readonly reason: string },
): Promise<void> {
  const copies = await copiesOf(transaction, key);
  const [first] = copies;
  if (!first) throw new UserError('NOT_FOUND', `There is no report "${key.country}:${key.id}" with a text.`, 'report');
  const countries = new Set(copies.map(({ country }) => country));
  await lockCountries(transaction, countries);
  await insertRedaction(transaction, first.sha256, note);
  await transaction.query({ text: `set local faultline.redact = 'on'` });
  await dropTexts(transaction, first.sha256, [...countries]);
  for (const copy of copies) await dropQuotes(transaction, copy);
  await transaction.query({ text: `set local faultline.redact = 'off'` });
  announce(transaction, { copies, countries, sha256: first.sha256 }, note);
}

async function copiesOf(session: Session, { country, id }: ReportKey): Promise<readonly Copy[]> {
  return session.query<Copy & Record<string, unknown>>({
    text: `
      select copy.country, copy.id, encode(copy.sha256, 'hex') as sha256 from report
      join report copy on copy.sha256 = report.sha256 where report.country = $1 and report.id = $2 order by 1, 2`,
    values: [country, id],
  });
}

async function insertRedaction(session: Session, sha256: string, { by, reason }: ChangeNote): Promise<void> {
  const added = await session.query({
    text: `
      insert into redaction (sha256, reason, recorded_by) values (decode($1, 'hex'), $2, $3)
      on conflict do nothing returning 1`,
    values: [sha256, reason, by],
  });
  if (added.length === 0) throw new UserError('CONFLICT', 'The text of this report was redacted before.', 'report');
}

async function dropTexts(session: Session, sha256: string, countries: readonly CountryCode[]): Promise<void> {
  // The bytes as they came (a web page) stand under a hash of their own, named by nothing but the moment they came in.
  await session.query({
    text: `
      update report_original original set bytes = '' from report
      where report.sha256 = decode($1, 'hex') and original.country = report.country
        and (original.sha256 = report.sha256 or original.recorded_at = report.recorded_at)`,
    values: [sha256],
  });
  await session.query({
    text: `update report set text = null where sha256 = decode($1, 'hex') and country = any($2)`,
    values: [sha256, countries],
  });
}

/** Of every revision of every event that quotes the report, and of answers kept for requests that are sent again. */
async function dropQuotes(session: Session, { country, id }: Copy): Promise<void> {
  const revisions = await session.query<{ eventId: string; revision: number; story: string }>({
    text: `
      select event_id as "eventId", revision, story from event_revision
      where country = $1 and strpos(story, $2) > 0`,
    values: [country, `"reportId":${JSON.stringify(id)}`],
  });
  for (const { eventId, revision, story: text } of revisions) {
    const story = JSON.parse(text) as Story;
    const evidence = story.evidence.map((one) => (one.reportId === id ? { ...one, quote: null } : one));
    await session.query({
      text: `update event_revision set story = $4 where country = $1 and event_id = $2 and revision = $3`,
      values: [country, eventId, revision, JSON.stringify({ ...story, evidence })],
    });
  }
  const answers = await session.query<{ key: string; answer: unknown }>({
    text: `select key, answer from request where strpos(answer::text, $1) > 0`,
    values: [`"reportId":${JSON.stringify(id)}`],
  });
  for (const { key, answer } of answers)
    await session.query({
      text: 'update request set answer = $2 where key = $1',
      values: [key, JSON.stringify(answer, withoutQuote(id))],
    });
}

/** For `JSON.stringify`: an object that names the report loses what it quotes of it. */
const withoutQuote =
  (id: string) =>
  (_name: string, value: unknown): unknown =>
    isEvidenceOf(id, value) ? { ...value, quote: null } : value;

const isEvidenceOf = (id: string, value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'reportId' in value && value.reportId === id && 'quote' in value;

function announce(
  transaction: Transaction,
  { copies, countries, sha256 }: { copies: readonly Copy[]; countries: ReadonlySet<CountryCode>; sha256: string },
  { by, reason = null, requestId = null }: ChangeNote,
): void {
  const [{ country, id } = { country: '', id: '' }] = copies;
  const subject = `${country} ${id}`;
  const details = { sha256, reports: copies.map((copy) => `${copy.country} ${copy.id}`) };
  recordAudit(transaction, { by, action: 'report.redact', subject, reason, requestId, details });
  recordChange(transaction, { kind: 'review', subject, days: new Map([...countries].map((one) => [one, null])) });
}
