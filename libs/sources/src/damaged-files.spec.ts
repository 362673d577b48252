import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { countryByCode, EVENT_CLASS_IDS, isDay, isInstant, UserError, type ImportRow } from '#libs/events';
import { anyWounds, damaged } from '../../../test/support/damage.js';
import { rowsOf } from '../../../test/support/read-rows.js';

const EVENT = {
  country: 'KGZ',
  id: 'e1',
  occurredOn: '2020-10-05',
  class: 'violence.riot',
  dead: 1,
  knownAt: '2020-10-06T12:00:00Z',
  reports: [
    { id: 'r1', group: 'wire', grade: 'B', attribution: 'official', knownAt: '2020-10-06T12:00:00Z', text: 'Crowds.' },
  ],
};
const fixture = (path: string) =>
  readFileSync(new URL(`../../../test/fixtures/sources/${path}`, import.meta.url), 'utf8');
const FILES: readonly (readonly [string, string])[] = [
  ['faultline', JSON.stringify({ country: 'KGZ', factors: [], events: [EVENT, EVENT] }, null, 1)],
  ['faultline', `${JSON.stringify(EVENT)}\n${JSON.stringify(EVENT)}\n`],
  ['ucdp-ged', fixture('ucdp-ged/candidate-v24_0_3.csv')],
  ['gdelt', fixture('gdelt/20201006121500.export.CSV')],
  ['gdelt', fixture('gdelt/with-header-62.tsv')],
  ['icews', fixture('icews/twenty-columns.tab')],
  ['acled', fixture('acled/export-31.csv')],
  ['acled', fixture('acled/deleted.csv')],
];

function expectSound(row: ImportRow): void {
  expect(row.line).toBeGreaterThan(0);
  if (row.kind === 'rejected') expect([row.reason === '', row.detail === '']).toEqual([false, false]);
  if (row.kind !== 'event') return;
  const { event } = row;
  expect({
    event,
    sound: isDay(event.occurredOn) && isInstant(event.knownAt) && event.reports.length > 0,
  }).toMatchObject({
    sound: true,
  });
  expect(countryByCode(event.country)).not.toBeNull();
  expect(EVENT_CLASS_IDS).toContain(event.class);
  expect(event.dead === null || (event.dead >= 0 && Number.isFinite(event.dead))).toBe(true);
}

describe('a damaged file', () => {
  it.each(FILES)(
    'of %s is refused with a sentence, or read row by row with every event sound',
    async (source, text) => {
      await fc.assert(
        fc.asyncProperty(anyWounds, async (wounds) => {
          try {
            for (const row of await rowsOf(source, damaged(text, wounds))) expectSound(row);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            expect(error.code).toBe('BAD_USER_INPUT');
          }
        }),
        { seed: 11, numRuns: 300 },
      );
    },
  );
});
