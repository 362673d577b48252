import type { Indicator } from './indicator.js';
import { alignment } from './alignment.indicator.js';
import { disorder } from './disorder.indicator.js';
import { elections } from './elections.indicator.js';
import { executive } from './executive.indicator.js';
import { foreignMilitary } from './foreign-military.indicator.js';
import { lawAndCommand } from './law-and-command.indicator.js';
import { legislatureAndRegions } from './legislature-and-regions.indicator.js';
import { lethalViolence } from './lethal-violence.indicator.js';
import { repression } from './repression.indicator.js';
import { strategicAssets } from './strategic-assets.indicator.js';

/** Every indicator, in the order of `INDICATOR_IDS`: the order of all columns and sums. */
export const INDICATORS: readonly Indicator[] = [
  lethalViolence,
  disorder,
  repression,
  elections,
  executive,
  lawAndCommand,
  legislatureAndRegions,
  foreignMilitary,
  strategicAssets,
  alignment,
];
