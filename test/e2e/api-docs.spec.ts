import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, type Answer } from '../support/api.js';
import { openDemoSite, type DemoSite } from '../support/demo-site.js';
import { fencedBlocks, type FencedBlock } from '../support/fenced-blocks.js';
import { LiveClient } from '../support/live.js';
import { ROOT } from '../support/tree.js';

const BLOCKS = fencedBlocks('docs/api.md');
const folder = mkdtempSync(join(tmpdir(), 'faultline-docs-'));
let site: DemoSite;
beforeAll(async () => (site = await openDemoSite()));
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const inLanguage = (language: string): FencedBlock[] => BLOCKS.filter((block) => block.language === language);
const titleOf = ({ text }: FencedBlock): string => /\w+ (\w+)/.exec(text)?.[1] ?? text.slice(0, 20);
const isHere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What the page says, as somebody would type it who sits beside the test's server. */
const typed = (text: string): string =>
  text
    .replaceAll('http://127.0.0.1:3000', site.url)
    .replaceAll('npx faultline', `"${process.execPath}" ${ROOT}apps/cli/bin/faultline.js`)
    .replaceAll('node docs/', `"${process.execPath}" ${ROOT}docs/`)
    .replace(/^npm run build\n/m, '');

async function run(command: string, words: readonly string[]): Promise<{ code: number | null; out: string }> {
  const environment = { ...process.env, FAULTLINE_URL: site.url };
  const child = spawn(command, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out };
}

async function ask(query: string): Promise<Answer> {
  const body = JSON.stringify({ query });
  return answerOf(
    await fetch(`${site.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
}

describe('the documentation of the API', () => {
  const questions = [...inLanguage('graphql'), ...fencedBlocks('docs/alerts.md')].filter(({ text }) =>
    text.startsWith('query'),
  );

  it.each(questions.filter(({ note }) => note === '').map((block) => [titleOf(block), block] as const))(
    'asks a question that is answered: %s',
    async (_, { text }) => {
      const { status, errors, data } = await ask(text);
      expect([status, errors]).toEqual([200, []]);
      for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
    },
  );

  it.each(questions.filter(({ note }) => note !== '').map((block) => [titleOf(block), block] as const))(
    'asks a question that is refused as it says: %s',
    async (_, { text, note }) => {
      const { errors } = await ask(text);
      expect(`error=${String(errors[0]?.extensions['code'])}`).toBe(note);
      if (note.endsWith('QUERY_LIMIT')) expect(errors[0]?.extensions).toMatchObject({ limit: 10_000 });
    },
  );

  it('tells the cause the founding case needs: violence alone stays low', async () => {
    const block = questions.find((one) => titleOf(one) === 'Weights');
    const { data } = await ask(block?.text ?? '');
    expect(data?.['country']).toMatchObject({ all: { label: 'HIGH' }, violenceOnly: { label: 'LOW' } });
  });

  it('subscribes to changes and hears of one', async () => {
    const [block] = inLanguage('graphql').filter(({ text }) => text.startsWith('subscription'));
    const client = await LiveClient.connect(site.url);
    client.subscribe('1', block?.text ?? '');
    client.send({ type: 'ping' });
    await client.next('pong');
    const now = new Date().toISOString();
    const report = `{ publisher: "Test", publishedAt: "${now}", grade: A, attribution: FACT }`;
    const event = `country: "KGZ", class: "executive.coup-attempt", occurredOn: "${now.slice(0, 10)}", reports: [${report}]`;
    const { errors } = await ask(`mutation { reportEvent(idempotencyKey: "docs", input: { ${event} }) { id } }`);
    expect(errors).toEqual([]);
    const { payload } = await client.next('next', '1');
    expect(payload).toMatchObject({ data: { scoreChanged: { country: 'KGZ', before: expect.any(Number) as number } } });
    client.close();
  });

  (isHere('curl') ? it : it.skip)('curls what it says (skipped where there is no curl)', async () => {
    const [first, recompute, elsewhere] = inLanguage('sh').map(({ text }) => typed(text));
    const inReadme = fencedBlocks('README.md').find(({ text }) => text.startsWith('curl'));
    for (const command of [first ?? '', typed(inReadme?.text ?? '')]) {
      const asked = await run('sh', ['-ec', command]);
      expect(JSON.parse(asked.out)).toMatchObject({ data: { country: { score: { label: 'HIGH' } } } });
    }
    const again = await run('sh', ['-ec', recompute ?? '']);
    const line = JSON.parse(again.out) as { value: number; hash: string; isSame: boolean };
    expect([again.code, line.isSame]).toEqual([0, true]);
    const file = await run('sh', ['-ec', elsewhere ?? '']);
    expect(JSON.parse(file.out)).toMatchObject({ score: line.value, hash: line.hash });
  });

  (isHere('python3') ? it : it.skip)('speaks Python (skipped where there is none)', async () => {
    const [block] = inLanguage('python');
    const { code, out } = await run('python3', ['-c', typed(block?.text ?? '')]);
    expect(code).toBe(0);
    expect(out).toMatch(/'label': 'HIGH'[^]*^31 \d\d\.\d+/m);
  });

  it('speaks TypeScript', async () => {
    const [block] = inLanguage('ts');
    writeFileSync(join(folder, 'why.ts'), typed(block?.text ?? ''));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const { code, out } = await run(process.execPath, [
      '--import',
      `${ROOT}test/support/typescript.mjs`,
      join(folder, 'why.ts'),
    ]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Kyrgyzstan: \d\d\.\d \(HIGH\)\n$/)]);
  });
});
