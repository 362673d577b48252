import { Argument, type Command } from 'commander';
import { UserError } from '#libs/events';
import { BACKTESTS } from './backtest/catalogue.js';
import { dataFiles } from './backtest/data-files.js';
import { runBacktest, type Report, type RunOptions } from './backtest/report.js';
import { writeDocs, writeReport } from './backtest/report-files.js';

interface BacktestArguments {
  readonly data?: string;
  readonly out: string;
  readonly docs?: string;
  readonly seed: string;
  readonly json?: true;
}

const ALL = 'all';
const SEED = '20201006';
const RESAMPLES = 1000;
const REPORTS_FOLDER = '.faultline/backtests';

export function registerBacktest(program: Command): void {
  program
    .command('backtest')
    .description('Put the score and the forecasts to the test, beside baselines, on public data.')
    .addArgument(new Argument('<suite>', 'which question').choices([...BACKTESTS.map(({ id }) => id), ALL]))
    .option('--data <folder>', 'folder with the data files, plain or .gz; years are found by their names')
    .option('--out <folder>', 'where the reports go (Markdown, JSON, SVG)', REPORTS_FOLDER)
    .option('--docs <repository>', 'with all: also the generated documentation of a repository')
    .option('--seed <number>', 'seed of everything random', SEED)
    .option('--json', 'one line of JSON instead of the readable report')
    .action(printBacktest);
}

async function printBacktest(suite: string, { data, out, docs, seed, json }: BacktestArguments): Promise<void> {
  const options: RunOptions = {
    files: data === undefined ? [] : dataFiles(data),
    seed: readSeed(seed),
    resamples: RESAMPLES,
    progress: (text) => void process.stderr.write(`${text}\n`),
  };
  if (docs !== undefined && suite !== ALL)
    throw new UserError(
      'BAD_USER_INPUT',
      '--docs: needs the suite `all`, because the documentation quotes every one.',
      'docs',
    );
  const reports = suite === ALL ? await runAll(options) : await runOne(suite, options);
  for (const report of reports.done) await writeReport(out, report);
  if (docs !== undefined) await writeDocs(docs, reports.done);
  process.stdout.write(json ? `${jsonOf(suite, reports)}\n` : reports.done.map(({ markdown }) => markdown).join('\n'));
}

interface Reports {
  readonly done: readonly Report[];
  /** Back-tests whose data were not there, with what was missing. */
  readonly skipped: Readonly<Record<string, string>>;
}

async function runOne(suite: string, options: RunOptions): Promise<Reports> {
  const backtest = BACKTESTS.find(({ id }) => id === suite);
  return { done: backtest ? [await runBacktest(backtest, options)] : [], skipped: {} };
}

async function runAll(options: RunOptions): Promise<Reports> {
  const done: Report[] = [];
  const skipped: Record<string, string> = {};
  for (const backtest of BACKTESTS) {
    try {
      done.push(await runBacktest(backtest, options));
    } catch (error) {
      if (!(error instanceof UserError && error.code === 'NOT_FOUND')) throw error;
      skipped[backtest.id] = error.message;
      options.progress(`${backtest.id}: skipped, ${error.message}`);
    }
  }
  return { done, skipped };
}

function jsonOf(suite: string, { done, skipped }: Reports): string {
  const [only] = done;
  if (suite !== ALL) return JSON.stringify(only?.figures);
  return JSON.stringify({ suites: Object.fromEntries(done.map(({ id, figures }) => [id, figures])), skipped });
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new UserError('BAD_USER_INPUT', `--seed ${text}: must be a whole number of at least 0.`, 'seed');
}
