import type { Baseline } from './baseline.js';
import { climatology } from './climatology.baseline.js';
import { lastTwelveMonths } from './last-twelve-months.baseline.js';
import { noChange } from './no-change.baseline.js';
import { persistence } from './persistence.baseline.js';
import { recentDeaths } from './recent-deaths.baseline.js';

/** Every forecast is shown beside these, simplest first. */
export const BASELINES: readonly Baseline[] = [climatology, persistence, lastTwelveMonths, noChange, recentDeaths];
