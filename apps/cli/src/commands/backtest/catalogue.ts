import type { Backtest } from './backtest.js';
import { ucdpIncidenceBacktest } from './ucdp-incidence.backtest.js';
import { ucdpOnsetBacktest } from './ucdp-onset.backtest.js';
import { viewsCrpsBacktest } from './views-crps.backtest.js';

/** Every back-test, in the order in which `all` runs them. */
export const BACKTESTS: readonly Backtest[] = [ucdpIncidenceBacktest, ucdpOnsetBacktest, viewsCrpsBacktest];
