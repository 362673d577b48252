import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '#libs/storage';
import { LATEST_METHOD, methodHash } from '#libs/scoring';
import { loadDemo } from '../../apps/api/src/index.js';
import { publishDay } from '../../apps/api/src/publications/published-day.js';
import { runFaultlineOn } from '../support/command-line.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const DAY = '2020-10-06';
let folder: string;
let before: TestDatabase;
let after: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faultline-drill-'));
  before = await createTestDatabase();
  after = await createTestDatabase();
  const storage = await openStorage(before);
  await loadDemo(storage);
  await storage.methods.publish(LATEST_METHOD, methodHash(LATEST_METHOD));
  await publishDay(storage, DAY, new Set());
  await storage.close();
});

afterAll(async () => {
  await before.drop();
  await after.drop();
  await rm(folder, { recursive: true, force: true });
});

async function on(database: TestDatabase, ...words: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await runFaultlineOn(database, ...words);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>;
}

describe('the drill after a lost disk', () => {
  it('brings back the score, its hash and every published score, bit for bit', async () => {
    const backup = join(folder, 'backup');
    const ask = ['score', 'KGZ', '--on', DAY, '--json'] as const;
    const score = await on(before, ...ask);
    const published = await on(before, 'verify', '--json');
    expect(published['replayed']).toBeGreaterThan(100);

    await on(before, 'backup', backup, '--json');
    await on(after, 'restore', backup, '--json');

    expect(await on(after, ...ask)).toEqual(score);
    expect(await on(after, 'verify', '--json')).toEqual(published);
  });

  it('does not run over a store that somebody uses', async () => {
    const refused = await runFaultlineOn(after, 'restore', join(folder, 'backup'));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('add --yes');
  });
});
