import type { Random } from '#libs/validation';
import type { DataHash } from './data-hash.js';
import type { DataFile } from './data-files.js';
import type { SuiteId } from './suite-ids.js';

/** What a back-test may use. It has no clock; its only randomness is seeded. */
export interface BacktestContext {
  /** Files of the data folder; a back-test that reads none ignores them. */
  readonly files: readonly DataFile[];
  /** Collects the files that were read. */
  readonly hash: DataHash;
  /** A fresh sequence from the run's seed. */
  readonly random: () => Random;
  readonly resamples: number;
  /** Tells the person who waits what is being worked on. */
  readonly progress: (text: string) => void;
}

/** Figures as they go into the JSON report. */
export type Figures = Readonly<Record<string, unknown>>;

/** A picture that goes beside the Markdown, as SVG text. */
export interface Picture {
  readonly fileName: string;
  readonly svg: string;
}

export interface BacktestResult {
  /** The finding in one sentence, with its figures: what a README may quote. */
  readonly headline: string;
  readonly figures: Figures;
  /** Body of the Markdown report, below its title. */
  readonly lines: readonly string[];
  readonly pictures: readonly Picture[];
}

/** One question put to the score or to a forecast. */
export interface Backtest {
  readonly id: SuiteId;
  readonly title: string;
  /** Where its data come from, printed under every report; `null` when it reads none. */
  readonly dataSource: string | null;
  /** The option that names the folder of its files; `--data` when absent. */
  readonly option?: '--gold';
  /** What the bootstrap draws anew; whole countries when absent. */
  readonly resampled?: string;
  /** @throws UserError NOT_FOUND when the data folder lacks its files. */
  readonly run: (context: BacktestContext) => Promise<BacktestResult>;
}
