import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaultline } from '../../../../test/support/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'faultline-read-'));
const file = join(folder, 'report.txt');
writeFileSync(
  file,
  'Protesters stormed the parliament building in Bishkek yesterday. Two people were killed in riots.\n',
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runFaultline('read', ...words);

describe('faultline read', () => {
  it('prints events with their sentence, country and day', async () => {
    const { code, out } = await run(file, '--published', '2020-10-06', '--source', 'Agency', '--grade', 'B', '--json');
    const { report, events } = JSON.parse(out) as {
      report: object;
      events: { class: string; country: string; occurredOn: string }[];
    };
    expect(code).toBe(0);
    expect(report).toMatchObject({ publishedOn: '2020-10-06', sentences: 2, notCoded: null });
    expect(events[0]).toMatchObject({ class: 'executive.seat-seized', country: 'KGZ', occurredOn: '2020-10-05' });
  });

  it('shows the same to a person', async () => {
    const { out } = await run(file, '--published', '2020-10-06');
    expect(out).toContain('2020-10-05  executive.seat-seized  Bishkek, KGZ');
    expect(out).toContain('“Protesters stormed the parliament building in Bishkek yesterday.”');
  });

  it('refuses to guess when the report was published', async () => {
    const { code, err } = await run(file, '--json');
    expect([code, err]).toEqual([2, expect.stringContaining('--published YYYY-MM-DD')]);
  });

  it.each([
    [[file, '--published', '2020-02-30'], 'must be a day that exists'],
    [[file, '--published', '2020-10-06', '--grade', 'G'], 'must be one of A, B, C, D, E, F'],
    [[join(folder, 'nowhere.txt'), '--published', '2020-10-06'], 'cannot be read: there is no such file'],
  ])('says what is wrong with its arguments', async (words, sentence) => {
    const { code, err } = await run(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
