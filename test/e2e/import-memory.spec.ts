import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const run = promisify(execFile);
const FEW_ROWS = 10_000;
const MANY_ROWS = 80_000;
/** Memory the collector has not come to yet. The text of the larger file alone, kept, would be 75 MB more. */
const SLACK_MB = 60;
const MOST_MB = 300;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-memory-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

/** Lines of a kilobyte, none of which is in a file of another length. */
function* lines(rows: number): Generator<string> {
  const known = '"knownAt":"2020-10-06T12:00:00Z"';
  const reports = `[{"id":"r","group":"g","grade":"B","attribution":"official",${known}}]`;
  const title = 'A riot of which much is told. '.repeat(28);
  for (let row = 0; row < rows; row++)
    yield `{"country":"KGZ","id":"${rows}-${row}","occurredOn":"2020-10-05","class":"violence.riot",${known},"title":"${title}","reports":${reports}}\n`;
}

/** The most memory `faultline import` held while it read a file of so many rows. */
async function peakOf(rows: number): Promise<number> {
  const path = join(folder, `${rows}.ndjson`);
  await pipeline(Readable.from(lines(rows)), createWriteStream(path));
  const words = [
    '--import',
    './test/support/report-peak.mjs',
    'apps/cli/bin/faultline.js',
    'import',
    'faultline',
    path,
  ];
  const env = { ...process.env, DATABASE_URL: database.databaseUrl };
  const { stdout, stderr } = await run(process.execPath, [...words, '--json'], { env });
  expect(JSON.parse(stdout)).toMatchObject({ summary: { read: rows, accepted: rows, rejected: 0 } });
  rmSync(path);
  return Number(stderr.trim().split('\n').at(-1));
}

it('an import of eight times as many rows takes no more memory: it does not grow with its file', async () => {
  const few = await peakOf(FEW_ROWS);
  const many = await peakOf(MANY_ROWS);
  expect(many).toBeLessThan(few + SLACK_MB);
  expect(many).toBeLessThan(MOST_MB);
});
