import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../common/package-root.js';

/** `run`: try the laws now, where the tests are; `last`: the results that came with this version. */
export type LawRun = 'run' | 'last';

const MOST_OUTPUT_BYTES = 64_000_000;
const run = promisify(execFile);

/** Results of the law suites as JSON. Without the tests (an installed copy) those of the last run before the release. */
export async function lawResults(laws: LawRun): Promise<string> {
  const root = packageRoot();
  const script = join(root, '.config/laws.mjs');
  const canRun = existsSync(script) && existsSync(join(root, 'node_modules/jest'));
  if (laws === 'last' || !canRun) return readFile(join(root, 'docs/laws.json'), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'faultline-laws-'));
  try {
    // A law that does not hold ends it with 1: the results say which.
    await run(process.execPath, [script, join(folder, 'laws.json')]).catch(() => undefined);
    return await readFile(join(folder, 'laws.json'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bill of materials out of the lock file. */
export async function billOfMaterials(): Promise<string> {
  const script = join(packageRoot(), '.config/sbom.mjs');
  const { stdout } = await run(process.execPath, [script], { maxBuffer: MOST_OUTPUT_BYTES });
  return stdout;
}
