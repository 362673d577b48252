import type { Backtest } from './backtest.js';
import { kyrgyzstanBacktest } from './kyrgyzstan.backtest.js';
import { regimeEndBacktest } from './regime-end.backtest.js';
import { sensitivityBacktest } from './sensitivity.backtest.js';
import { ucdpIncidenceBacktest } from './ucdp-incidence.backtest.js';
import { ucdpOnsetBacktest } from './ucdp-onset.backtest.js';
import { viewsCrpsBacktest } from './views-crps.backtest.js';

/** Every back-test, in the order in which `all` runs them. */
export const BACKTESTS: readonly Backtest[] = [
  ucdpIncidenceBacktest,
  ucdpOnsetBacktest,
  viewsCrpsBacktest,
  regimeEndBacktest,
  kyrgyzstanBacktest,
  sensitivityBacktest,
];
