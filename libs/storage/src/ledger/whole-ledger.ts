import type { Database } from '../database/database.js';

/** Everything the store knows about the world and how it came to know it. Accounts are apart. */
export const LEDGER_TABLES = [
  'event_revision',
  'factor_revision',
  'report',
  'report_original',
  'retraction',
  'redaction',
  'review_queue',
  'decision',
  'proposal_revision',
  'proposal',
  'reading_band',
  'report_reading',
  'country_clock',
  'feed_coverage',
  'feed_poll',
  'import_rejection',
  'import',
  'change',
  'request',
  'published_score',
  'restatement_cursor',
  'outlook',
  'method',
  'method_draft',
  'source_grade',
  'alert_delivery',
  'alert_channel',
  'alert',
  'alert_watch',
  'alert_rule_state',
  'alert_rule',
  'portfolio_share',
  'holding_revision',
  'portfolio_revision',
  'portfolio',
  'audit_entry',
] as const;

/** True when nothing was ever recorded or imported. */
export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.read<{ used: boolean }>({
    text: 'select exists (select from country_clock) or exists (select from import) as used',
  });
  return row?.used === false;
}

/** The one way round the append-only triggers, for a store that is given up as a whole. */
export async function truncateAll(database: Database): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query({ text: `set local faultline.reset = 'on'` });
    await transaction.query({ text: `truncate ${LEDGER_TABLES.join(', ')}` });
  });
}
