import { Adoption1700000000025 } from './1700000000025-adoption.js';
import { AuditSearch1700000000012 } from './1700000000012-audit-search.js';
import { Alerts1700000000021 } from './1700000000021-alerts.js';
import { Accounts1700000000016 } from './1700000000016-accounts.js';
import { Coverage1700000000004 } from './1700000000004-coverage.js';
import { ImportProblem1700000000006 } from './1700000000006-import-problem.js';
import { FeedPolls1700000000007 } from './1700000000007-feed-polls.js';
import { ImportSignOfLife1700000000008 } from './1700000000008-import-sign-of-life.js';
import { Imports1700000000002 } from './1700000000002-imports.js';
import { LatestKnown1700000000005 } from './1700000000005-latest-known.js';
import { Ledger1700000000001 } from './1700000000001-ledger.js';
import { Redaction1700000000011 } from './1700000000011-redaction.js';
import { Reviews1700000000010 } from './1700000000010-reviews.js';
import { Portfolios1700000000014 } from './1700000000014-portfolios.js';
import { PortfolioShares1700000000015 } from './1700000000015-portfolio-shares.js';
import { Outlooks1700000000019 } from './1700000000019-outlooks.js';
import { ImportEdition1700000000020 } from './1700000000020-import-edition.js';
import { LighterHoldings1700000000028 } from './1700000000028-lighter-holdings.js';
import { LighterLedger1700000000022 } from './1700000000022-lighter-ledger.js';
import { MethodDrafts1700000000031 } from './1700000000031-method-drafts.js';
import { LighterRejections1700000000032 } from './1700000000032-lighter-rejections.js';
import { Publishing1700000000003 } from './1700000000003-publishing.js';
import { Restatements1700000000030 } from './1700000000030-restatements.js';

/** All migrations, oldest first. A released one is never edited: what comes after it is a new one. */
export const MIGRATIONS = [
  Ledger1700000000001,
  Imports1700000000002,
  Publishing1700000000003,
  Coverage1700000000004,
  LatestKnown1700000000005,
  ImportProblem1700000000006,
  FeedPolls1700000000007,
  ImportSignOfLife1700000000008,
  Reviews1700000000010,
  Redaction1700000000011,
  AuditSearch1700000000012,
  Portfolios1700000000014,
  PortfolioShares1700000000015,
  Accounts1700000000016,
  Outlooks1700000000019,
  ImportEdition1700000000020,
  Alerts1700000000021,
  LighterLedger1700000000022,
  Adoption1700000000025,
  LighterHoldings1700000000028,
  Restatements1700000000030,
  MethodDrafts1700000000031,
  LighterRejections1700000000032,
] as const;
