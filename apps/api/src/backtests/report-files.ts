import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../common/package-root.js';

/** What every report of `faultline backtest` carries, and the figures of its suite. */
export interface ReportFile {
  readonly suite: string;
  readonly title: string;
  readonly headline: string;
  readonly dataSource: string | null;
  readonly seed: number;
  readonly resamples: number;
  readonly data: { readonly hash: string; readonly files: readonly string[] } | null;
  readonly method: { readonly version: string; readonly hash: string };
}

export interface Report {
  readonly file: ReportFile;
  readonly markdown: string;
}

/** The order in which a reader meets the questions; others follow by name. */
const ORDER = ['ucdp-incidence', 'ucdp-onset', 'views-crps', 'regime-end', 'kyrgyzstan', 'sensitivity'];

/** The published reports that come with the code. Empty where they were left out of an installation. */
export async function readReports(folder = join(packageRoot(), 'docs/backtests')): Promise<Report[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
  const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  ids.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return Promise.all(
    ids.map(async (id) => ({
      file: JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as ReportFile,
      markdown: await readFile(join(folder, `${id}.md`), 'utf8'),
    })),
  );
}
