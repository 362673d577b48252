import { UserError } from '#libs/events';
import type { Backtest, BacktestContext } from './backtest.js';
import { case2021Suite } from './case2021-task2.suite.js';
import { conflibertSuite } from './conflibert-cameo.suite.js';
import { filesOfSet, hashFiles } from './gold-rows.js';
import { ploverGsrSuite } from './plover-gsr.suite.js';
import { ownNamesSuite, ownNumbersSuite } from './own-sets.suite.js';
import { PARTS } from './gold-folds.js';
import { shown, shownInterval, table } from './figures.js';
import { zspSuite } from './zsp-plv.suite.js';

const SUITES = {
  'zsp-plv': zspSuite,
  'conflibert-cameo': conflibertSuite,
  'case2021-task2': case2021Suite,
  'plover-gsr-cameo': ploverGsrSuite,
} as const;

/** Sets of our own, for what the hand-coded ones do not have. */
const OWN_SUITES = { 'own-names': ownNamesSuite, 'own-numbers': ownNumbersSuite } as const;

const HEADER = ['set', 'sentences', 'figure', 'value', '95 %'];

type SuiteFigures = Readonly<Record<string, unknown>>;

function runSuites({ files, hash, random, resamples, progress }: BacktestContext): Map<string, SuiteFigures> {
  const done = new Map<string, SuiteFigures>();
  for (const [name, suite] of Object.entries(SUITES)) {
    const own = filesOfSet(files, name);
    const figures = suite(own, { random, resamples });
    if (figures) {
      hashFiles(own, hash);
      done.set(name, figures);
    } else progress(`coder: ${name} skipped, its folder is not there or holds no file of that form`);
  }
  return done;
}

/** Sets that were read while rules were written, by what was read of them and what was not. */
const PARTED = { 'zsp-plv': zspSuite, 'conflibert-cameo': conflibertSuite } as const;

function runParts({ files, random, resamples }: BacktestContext): Map<string, SuiteFigures> {
  const done = new Map<string, SuiteFigures>();
  for (const [name, suite] of Object.entries(PARTED))
    for (const [part, keep] of Object.entries(PARTS)) {
      const figures = suite(filesOfSet(files, name), { random, resamples, keep });
      if (figures) done.set(`${name}, ${part}`, figures);
    }
  return done;
}

function rowsOf([name, figures]: readonly [string, SuiteFigures]): string[][] {
  const intervals = figures.intervals as Readonly<Record<string, { low: number; high: number } | null>>;
  return Object.entries(figures)
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[0] !== 'n')
    .map(([figure, value]) => {
      const interval = intervals[figure];
      return [name, String(figures.n), figure, shown(value), shownInterval(interval ?? null)];
    });
}

export const coderBacktest: Backtest = {
  id: 'coder',
  title: 'Reading reports, against sentences coded by hand',
  dataSource: 'Hand-coded sentences of the folder given with --gold; read, never shipped and never trained on.',
  option: '--gold',
  resampled: 'sentences',
  run: (context) => {
    const done = runSuites(context);
    if (done.size === 0)
      throw new UserError(
        'NOT_FOUND',
        `coder: needs --gold with one of the folders ${Object.keys(SUITES).join(', ')}.`,
        'gold',
      );
    const { random, resamples } = context;
    for (const [name, suite] of Object.entries(OWN_SUITES)) done.set(name, suite({ random, resamples }));
    const rows = [...done].flatMap(rowsOf);
    const parts = runParts(context);
    return Promise.resolve({
      headline: `The reader on hand-coded sentences (macro-F1) and on our own names and numbers (share right): ${rows.map(([set, , figure, value]) => `${set ?? ''} ${figure ?? ''} ${value ?? ''}`).join(', ')}.`,
      figures: { suites: Object.fromEntries(done), parts: Object.fromEntries(parts) },
      lines: [
        ...table([HEADER, ...rows]),
        '',
        'The same by folds of the sets: `read` = mistakes were looked at while the rules were last worked on, `unread` = they were only counted.',
        '',
        ...table([HEADER, ...[...parts].flatMap(rowsOf)]),
      ],
      pictures: [],
    });
  },
};
