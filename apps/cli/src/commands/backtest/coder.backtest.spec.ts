import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#libs/validation';
import type { BacktestContext } from './backtest.js';
import { coderBacktest } from './coder.backtest.js';
import { DataHash } from './data-hash.js';
import { dataFiles } from './data-files.js';
import { foldOf, PARTS } from './gold-folds.js';

const gold = mkdtempSync(join(tmpdir(), 'faultline-gold-'));
afterAll(() => rmSync(gold, { recursive: true }));

function write(set: string, name: string, lines: readonly string[]): void {
  mkdirSync(join(gold, set), { recursive: true });
  writeFileSync(join(gold, set, name), `${lines.join('\r\n')}\r\n`);
}

const skipped: string[] = [];
const context = (): BacktestContext => ({
  files: dataFiles(gold),
  hash: new DataHash(),
  random: () => seededRandom(7),
  resamples: 50,
  progress: (text) => void skipped.push(text),
});

/** Sentences of our own in the forms of the public sets, columns in another order than those have. */
beforeAll(() => {
  write('zsp-plv', 'test.tsv', [
    '\tgold_root\tmarked_sentence\tgold_penta',
    '0\tACCUSE\t<s>Norland</s> accused <t>Sudland</t> of moving troops.\t3',
    '1\tYIELD\t<s>Sudland</s> released <t>nine prisoners</t> on Friday.\t2',
    '2\tCONSULT\t<s>The minister</s> met <t>his counterpart</t> in the capital.\t1',
  ]);
  write('conflibert-cameo', 'class.tsv', [
    'Soldiers killed three villagers.\t4',
    'The minister declined to comment.\t0',
  ]);
  write('conflibert-cameo', 'tags.txt', ['Rebels B-S', 'attacked O', 'the O', 'town B-T', '. O', '']);
  write('case2021-task2', 'test.tsv', [
    'id\tEventSnippet\tSubType',
    '1\tA suicide bomber blew himself up at a checkpoint.\tSUIC_BOMB',
    '2\tTeachers held a peaceful march for higher pay.\tPeaceful protest',
  ]);
  write('plover-gsr-cameo', 'records.json', [
    '[{"event":"DOCUMENT"},{"event":"FIGHT","text":"Rebels killed 12 soldiers.","dead":12,"injured":"","source":[{"actorText":"Rebels"}],"target":[{"actorText":"soldiers"}]}]',
  ]);
});

describe('faultline backtest coder', () => {
  it('finds its sets by folder and its columns by header, and reports an interval with every figure', async () => {
    const { figures } = await coderBacktest.run(context());
    const suites = figures.suites as Record<
      string,
      { n: number; intervals: Record<string, { low: number; high: number }> }
    >;
    expect(suites['zsp-plv']).toMatchObject({ n: 3, root: 1, quad: 1, binary: 1 });
    expect(suites['conflibert-cameo']).toMatchObject({ n: 2, quad: 1, event: 1, source: 1, target: 1 });
    expect(suites['case2021-task2']).toMatchObject({ n: 2, subType: 1 });
    expect(suites['zsp-plv']?.intervals.root).toMatchObject({ high: 1 });
    expect(suites['plover-gsr-cameo']).toMatchObject({ n: 1, root: 1, numbers: 1 });
    expect(suites['own-names']).toMatchObject({ intervals: { names: { high: 1 }, nearMisses: { high: 1 } } });
    expect(suites['own-numbers']).toHaveProperty('numbers');
  });

  it('splits a set by sentences into what was read while rules were written and what was not', async () => {
    const { figures } = await coderBacktest.run(context());
    const parts = figures.parts as Record<string, { n: number }>;
    const sizes = ['read', 'unread'].map((part) => parts[`zsp-plv, ${part}`]?.n ?? 0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3);
    const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];
    expect(texts.every((text) => foldOf(text) >= 0 && foldOf(text) < 5)).toBe(true);
    expect(texts.every((text) => PARTS.read(text) !== PARTS.unread(text))).toBe(true);
  });

  it('says which sets are not there', async () => {
    const { files } = context();
    const some = files.filter(({ path }) => !path.includes('case2021'));
    await coderBacktest.run({ ...context(), files: some });
    expect(skipped.some((text) => text.includes('case2021-task2 skipped'))).toBe(true);
  });

  it('needs a folder with at least one set', () =>
    expect(() => coderBacktest.run({ ...context(), files: [] })).toThrow('needs --gold'));
});
