import { describeLedgerContract } from '../contract/ledger.contract.js';
import { MemoryDatabase } from './memory/memory-database.js';
import { memoryStore } from './memory/memory-store.js';

const START_US = Date.parse('2020-10-10T00:00:00Z') * 1_000;

describeLedgerContract('memory', () => {
  let now = START_US;
  const store = memoryStore(new MemoryDatabase(() => (now += 1_000)));
  return Promise.resolve({ store, close: () => Promise.resolve() });
});
