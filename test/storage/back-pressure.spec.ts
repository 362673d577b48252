import { storeRows } from '../../apps/api/src/imports/import-rows.js';
import { aRejectedRow } from '../support/ledger-rows.js';
import { withStorage } from '../support/postgres.js';

const ROWS_PER_BATCH = 400;
const BATCHES = 60;
/** One that is being stored, one that is being filled. */
const MOST_ROWS_AHEAD = 2 * 5_000 + ROWS_PER_BATCH;

describe('the memory of an import', () => {
  it('does not grow with its file: reading waits for the database, never more than two chunks ahead of it', () =>
    withStorage(async ({ storage }) => {
      const session = await storage.imports.begin({ source: 'faultline', fileName: 'long', contentHash: 'long' });
      let rowsRead = 0;
      let rowsStored = 0;
      let rowsAhead = 0;
      function* batches() {
        for (let batch = 0; batch < BATCHES; batch++) {
          yield Array.from({ length: ROWS_PER_BATCH }, () => aRejectedRow(++rowsRead));
          rowsAhead = Math.max(rowsAhead, rowsRead - rowsStored);
        }
      }
      const onChunk = ({ read }: { readonly read: number }) => (rowsStored = read);
      await storeRows({ storage, session, batches: batches(), onChunk });
      expect(rowsStored).toBe(BATCHES * ROWS_PER_BATCH);
      expect(rowsAhead).toBeGreaterThan(MOST_ROWS_AHEAD / 2);
      expect(rowsAhead).toBeLessThanOrEqual(MOST_ROWS_AHEAD);
    }));
});
