import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#libs/events';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { openTestStorage, type TestStorage } from '../support/postgres.js';

let opened: TestStorage;
const folder = mkdtempSync(join(tmpdir(), 'faultline-editions-'));

beforeAll(async () => {
  opened = await openTestStorage();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const HEADER = 'id,type_of_violence,country,date_end,best,low,high,source_office\n';
const rowOf = (id: string, deaths: number) => `${id},1,Mexico,2023-10-05,${deaths},1,9,Wire\n`;

/** Releases of UCDP GED as their names tell them apart. */
const CANDIDATE = { name: 'GEDEvent_v23_0_10.csv', deaths: 3 };
const FIRST = { name: 'GEDEvent_v24_1.csv', deaths: 5 };
const SECOND = { name: 'GEDEvent_v25_1.csv', deaths: 6 };
async function importRelease(id: string, { name, deaths }: typeof CANDIDATE) {
  const path = join(folder, name);
  writeFileSync(path, HEADER + rowOf(id, deaths));
  const { summary } = await importFile(opened.storage, {
    ...{ source: 'ucdp-ged', path, by: 'test', receivedAt: '2026-11-01T00:00:00Z' },
  });
  return summary;
}

async function deathsKnownAt(id: string, asOf: Instant | null): Promise<number | null | undefined> {
  const [event] = await opened.storage.events.byIds([{ country: 'MEX', id: `ucdp-ged:${id}` }], asOf);
  return event?.dead;
}

const ORDERS = [
  [CANDIDATE, FIRST, SECOND],
  [CANDIDATE, SECOND, FIRST],
  [FIRST, CANDIDATE, SECOND],
  [FIRST, SECOND, CANDIDATE],
  [SECOND, CANDIDATE, FIRST],
  [SECOND, FIRST, CANDIDATE],
].map((releases) => [releases.map(({ name }) => name).join(' then '), releases] as const);

describe('releases of one feed that tell of the same event', () => {
  it.each(ORDERS)('leave the last one published standing when they come as %s', async (id, releases) => {
    for (const release of releases)
      expect(await importRelease(id, release)).toMatchObject({ read: 1, rejected: 0, duplicate: 0 });
    expect(await deathsKnownAt(id, null)).toBe(SECOND.deaths);
    expect(await deathsKnownAt(id, '2024-06-02T00:00:00Z')).toBe(SECOND.deaths);
    expect(await deathsKnownAt(id, '2024-01-01T00:00:00Z')).toBe(CANDIDATE.deaths);
    expect(await deathsKnownAt(id, '2023-11-01T00:00:00Z')).toBeUndefined();
  });

  it('count a Candidate row that comes after the final one as what was known before it, and nothing that stands moves', async () => {
    await importRelease('late', FIRST);
    const standing = await opened.storage.events.byIds([{ country: 'MEX', id: 'ucdp-ged:late' }]);
    expect(await importRelease('late', CANDIDATE)).toMatchObject({ revised: 1 });
    const [now] = await opened.storage.events.byIds([{ country: 'MEX', id: 'ucdp-ged:late' }]);
    expect(now).toEqual({ ...standing[0], revision: 3 });
  });
});
