import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DATA = '../shared/data';
const onRealData = existsSync(DATA) ? describe : describe.skip;
const REPORTS = readdirSync('docs/backtests');

/** To bring them up to date: npm run build && npx faultline backtest all --data ../shared/data --docs . */
onRealData('the published back-tests (skipped without the data folder)', () => {
  const repository = mkdtempSync(join(tmpdir(), 'faultline-docs-'));
  let run: ReturnType<typeof spawnSync>;

  beforeAll(() => {
    copyFileSync('README.md', join(repository, 'README.md'));
    const words = ['backtest', 'all', '--data', DATA, '--out', join(repository, 'out'), '--docs', repository, '--json'];
    run = spawnSync(process.execPath, ['apps/cli/bin/faultline.js', ...words], { encoding: 'utf8' });
  }, 600_000);
  afterAll(() => rmSync(repository, { recursive: true }));

  it('run offline to the end and print one line', () => {
    expect(run.status).toBe(0);
    expect(String(run.stdout).trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(String(run.stdout))).toMatchObject({ skipped: {} });
  });

  it.each(REPORTS)('give %s as it is published', (file) =>
    expect(readFileSync(join(repository, 'docs/backtests', file), 'utf8')).toBe(
      readFileSync(join('docs/backtests', file), 'utf8'),
    ),
  );

  it('are quoted as they are in the README and on the model card', () => {
    for (const file of ['README.md', 'docs/model-card.md'])
      expect(readFileSync(join(repository, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});
