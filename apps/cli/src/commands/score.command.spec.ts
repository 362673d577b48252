import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaultline } from '../../../../test/support/command-line.js';

const GOLDEN = 'test/golden/kyrgyzstan-2020/events.json';
const folder = mkdtempSync(join(tmpdir(), 'faultline-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runFaultline('score', ...words);

function fileOf(content: unknown): string {
  const path = join(folder, 'events.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, unknown>;

describe('faultline score', () => {
  it('prints one line of JSON in the documented shape', async () => {
    const { code, out, err } = await run('--events', GOLDEN, '--on', '2020-10-06', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const score = JSON.parse(out) as Record<string, unknown> & { contributions: object[]; hash: string };
    expect(Object.keys(score)).toEqual(
      'country on asOf method score low high label pillars indicators contributions hash'.split(' '),
    );
    expect(Object.keys(score.contributions[0]!)).toEqual(['kind', 'id', 'indicator', 'load', 'points']);
    expect(score).toMatchObject({ country: 'KGZ', on: '2020-10-06', asOf: null, label: 'high' });
    expect(score['score']).toBeCloseTo(51.31956311758243, 9);
    expect(score.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows only what was known at the moment asked for', async () => {
    const { out } = await run(
      '--events',
      GOLDEN,
      '--on',
      '2020-10-06',
      '--as-of',
      '2020-10-06T17:59:59+06:00',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ asOf: '2020-10-06T17:59:59+06:00', label: 'low' });
  });

  it('prints a ledger that a person can read', async () => {
    const { code, out } = await run('--events', GOLDEN, '--on', '2020-10-06');
    expect(code).toBe(0);
    expect(out).toContain('score 51.32 of 100 (high = more risk), high, 90 % band 41.36 to 59.59');
    expect(out).toMatch(
      /8\.99 +8\.6400 += +12\.0000 +0\.7200 +1\.0000 +executive +e04 executive\.seat-seized 2020-10-06/,
    );
  });

  it.each([
    ['a day that does not exist', ['--events', GOLDEN, '--on', '2021-02-29'], /--on 2021-02-29/],
    [
      'a moment without an offset',
      ['--events', GOLDEN, '--on', '2020-10-06', '--as-of', '2020-10-06'],
      /--as-of 2020-10-06/,
    ],
    ['a missing file', ['--events', 'nowhere.json', '--on', '2020-10-06'], /nowhere\.json.*no such file/],
    ['a folder', ['--events', folder, '--on', '2020-10-06'], /is a folder/],
    ['a missing day', ['--events', GOLDEN], /--on <day>/],
    ['an option it does not know', ['--events', GOLDEN, '--on', '2020-10-06', '--frob'], /--frob[^]*--help/],
    ['a country there is not', ['XYZ', '--on', '2020-10-06'], /XYZ: there is no such country/],
  ])('refuses %s with exit code 2 and says what is wrong', async (_, words, message) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['no JSON', '{"country": "KGZ",', /is not JSON/],
    ['another kind of JSON', '[]', /file: content must be one JSON object/],
    ['a country that is no code', { ...golden, country: 'Kyrgyzstan' }, /file: country must be a code/],
    ['a method that was never released', { ...golden, method: '9.9.9' }, /file: method .*"9\.9\.9"/],
    ['no events', { country: 'KGZ' }, /file: events must be given/],
  ])('refuses a file that holds %s', async (_, content, message) => {
    const { code, err } = await run('--events', fileOf(content), '--on', '2020-10-06');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('scores a country without rows as zero', async () => {
    const { out } = await run('--events', fileOf({ country: 'NOR', events: [] }), '--on', '2020-10-06', '--json');
    expect(JSON.parse(out)).toMatchObject({ score: 0, low: 0, high: 0, label: 'low', contributions: [] });
  });
});
