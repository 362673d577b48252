import { UserError } from '#libs/events';
import { BACKTESTS } from './catalogue.js';
import { writeDocs, writeReport } from './report-files.js';
import { runBacktest, type Report, type RunOptions } from './report.js';
import { ALL_SUITES, SUITE_IDS, type SuiteId } from './suite-ids.js';

export interface SuitesOptions extends RunOptions {
  /** Folder of the reports. */
  readonly out: string;
  /** Repository whose generated documentation is written too; only with all suites. */
  readonly docs: string | null;
}

interface Reports {
  readonly done: readonly Report[];
  /** Back-tests whose data were not there, with what was missing. */
  readonly skipped: Readonly<Record<string, string>>;
}

async function runAll(options: RunOptions): Promise<Reports> {
  const done: Report[] = [];
  const skipped: Record<string, string> = {};
  for (const id of SUITE_IDS) {
    try {
      done.push(await runBacktest(BACKTESTS[id], options));
    } catch (error) {
      if (!(error instanceof UserError && error.code === 'NOT_FOUND')) throw error;
      skipped[id] = error.message;
      options.progress(`${id}: skipped, ${error.message}`);
    }
  }
  return { done, skipped };
}

/** What goes to standard output: the figures on one line, and the readable report. */
export interface Printed {
  readonly json: string;
  readonly text: string;
}

/** Runs one suite or all, and writes the reports. @throws UserError when the data of the one suite are missing or cannot be read. */
export async function runSuites(suite: SuiteId | typeof ALL_SUITES, options: SuitesOptions): Promise<Printed> {
  const { done, skipped } =
    suite === ALL_SUITES
      ? await runAll(options)
      : { done: [await runBacktest(BACKTESTS[suite], options)], skipped: {} };
  for (const report of done) await writeReport(options.out, report);
  if (options.docs !== null) await writeDocs(options.docs, done);
  const suites = Object.fromEntries(done.map(({ id, figures }) => [id, figures]));
  return {
    json: JSON.stringify(suite === ALL_SUITES ? { suites, skipped } : suites[suite]),
    text: done.map(({ markdown }) => markdown).join('\n'),
  };
}
