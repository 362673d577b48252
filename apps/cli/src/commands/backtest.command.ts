import { Argument, type Command } from 'commander';
import { UserError } from '#libs/events';
import { ALL_SUITES, SUITE_IDS, type SuiteId } from './backtest/suite-ids.js';

interface BacktestArguments {
  readonly data: readonly string[];
  readonly gold?: string;
  readonly out: string;
  readonly docs?: string;
  readonly seed: string;
  readonly json?: true;
}

const SEED = '20201006';
const RESAMPLES = 1000;
const REPORTS_FOLDER = '.faultline/backtests';

export function registerBacktest(program: Command): void {
  program
    .command('backtest')
    .description('Put the score and the forecasts to the test, beside baselines, on public data.')
    .addArgument(new Argument('<suite>', 'which question').choices([...SUITE_IDS, ALL_SUITES]))
    .option(
      '--data <folder>',
      'folder with the data files, plain or .gz, by the year in their names; may be given again',
      addFolder,
      [],
    )
    .option('--gold <folder>', 'for `coder`: folder with sentences coded by hand, one folder per set')
    .option('--out <folder>', 'where the reports go (Markdown, JSON, SVG)', REPORTS_FOLDER)
    .option('--docs <repository>', 'with all: also the generated documentation of a repository')
    .option('--seed <number>', 'seed of everything random', SEED)
    .option('--json', 'one line of JSON instead of the readable report')
    .action(printBacktest);
}

const addFolder = (folder: string, before: readonly string[]): readonly string[] => [...before, folder];

async function printBacktest(suite: SuiteId | typeof ALL_SUITES, words: BacktestArguments): Promise<void> {
  const { data, gold, out, docs = null, seed, json } = words;
  if (docs !== null && suite !== ALL_SUITES)
    throw new UserError(
      'BAD_USER_INPUT',
      '--docs: needs the suite `all`, because the documentation quotes every one.',
      'docs',
    );
  const [{ dataFiles }, { runSuites }] = await Promise.all([
    import('./backtest/data-files.js'),
    import('./backtest/run-suites.js'),
  ]);
  const printed = await runSuites(suite, {
    files: [...data, ...(gold === undefined ? [] : [gold])].flatMap((folder) => dataFiles(folder)),
    seed: readSeed(seed),
    resamples: RESAMPLES,
    progress: (text) => void process.stderr.write(`${text}\n`),
    out,
    docs,
  });
  process.stdout.write(json ? `${printed.json}\n` : printed.text);
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new UserError('BAD_USER_INPUT', `--seed ${text}: must be a whole number of at least 0.`, 'seed');
}
