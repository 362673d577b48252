import { describeLedgerContract } from '../contract/ledger.contract.js';
import { openTestStorage } from '../support/postgres.js';

describeLedgerContract('PostgreSQL', async () => {
  const opened = await openTestStorage();
  return { store: opened.storage, close: () => opened.close() };
});
