import { openStorage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';
import { startTestApi, type TestApi } from '../support/api.js';

const QUESTION = '{ turningPoints(first: 5) { on fromValue toValue delta country { code } } }';
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('turning points', () => {
  it('of an empty store are none', async () => expect((await api.ask(QUESTION)).data).toEqual({ turningPoints: [] }));

  it('name the day on which a country fell into crisis, and what its score was before and after', async () => {
    const storage = await openStorage({ databaseUrl: api.databaseUrl });
    const path = 'test/golden/kyrgyzstan-2020/events.json';
    await importFile(storage, { source: 'faultline', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
    await storage.close();
    const { data } = await api.ask(QUESTION);
    const [worst, ...others] = data?.['turningPoints'] as Record<string, unknown>[];
    expect(others).toEqual([]);
    expect(worst).toMatchObject({ on: '2020-10-06', country: { code: 'KGZ' } });
    expect(worst?.['fromValue']).toBeCloseTo(27.130369574085822, 9);
    expect(worst?.['toValue']).toBeCloseTo(51.31956311758243, 9);
    expect(worst?.['delta']).toBeCloseTo(51.31956311758243 - 27.130369574085822, 9);
  });

  it('are asked for by a number from 1 to 500', async () => {
    const { errors } = await api.ask('{ turningPoints(first: 0) { on } }');
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
