import { readFileSync } from 'node:fs';
import { CHALLENGERS, LATEST_METHOD, parseEventsFile, scoreOn } from '#libs/scoring';
import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { startTestApi, type TestApi } from '../support/api.js';

const GOLDEN = 'test/golden/kyrgyzstan-2020/events.json';
const golden = parseEventsFile(JSON.parse(readFileSync(GOLDEN, 'utf8')));
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const storage = await openStorage({ databaseUrl: api.databaseUrl });
  await importFile(storage, { source: 'faultline', path: GOLDEN, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
  await storage.close();
});
afterAll(() => api.close());

describe('a method on trial', () => {
  const QUESTION =
    'query ($method: String) { country(code: "KGZ") { score(on: "2020-10-06", method: $method) { value hash method { version } } } }';
  const scoreUnder = async (method: string | null) => {
    const { data } = await api.ask(QUESTION, { method });
    return (data as unknown as { country: { score: { value: number; hash: string } } }).country.score;
  };

  it.each(CHALLENGERS)(
    'scores any past day beside the current one, which keeps its value and hash ($version)',
    async (challenger) => {
      const before = await scoreUnder(null);
      const onTrial = await scoreUnder(challenger.version);
      expect(onTrial.value).toBe(scoreOn(golden, '2020-10-06', { method: challenger }).value);
      expect(onTrial).toMatchObject({ method: { version: challenger.version } });
      expect(onTrial.hash).not.toBe(before.hash);
      expect(await scoreUnder(null)).toEqual(before);
      expect(before).toMatchObject({ method: { version: LATEST_METHOD.version } });
    },
  );

  it('is listed as not released', async () => {
    const { data } = await api.ask('{ methods { version isReleased } }');
    const versions = data?.['methods'] as { version: string; isReleased: boolean }[];
    expect(versions.filter(({ isReleased }) => isReleased).map(({ version }) => version)).toEqual(['1.0.0']);
    expect(versions).toHaveLength(1 + CHALLENGERS.length);
  });
});
