import type { Backtest } from './backtest.js';
import { coderBacktest } from './coder.backtest.js';
import { kyrgyzstanBacktest } from './kyrgyzstan.backtest.js';
import { regimeEndBacktest } from './regime-end.backtest.js';
import { sensitivityBacktest } from './sensitivity.backtest.js';
import type { SuiteId } from './suite-ids.js';
import { ucdpIncidenceBacktest } from './ucdp-incidence.backtest.js';
import { ucdpOnsetBacktest } from './ucdp-onset.backtest.js';
import { viewsCrpsBacktest } from './views-crps.backtest.js';

export const BACKTESTS: Readonly<Record<SuiteId, Backtest>> = {
  'ucdp-incidence': ucdpIncidenceBacktest,
  'ucdp-onset': ucdpOnsetBacktest,
  'views-crps': viewsCrpsBacktest,
  'regime-end': regimeEndBacktest,
  kyrgyzstan: kyrgyzstanBacktest,
  sensitivity: sensitivityBacktest,
  coder: coderBacktest,
};
