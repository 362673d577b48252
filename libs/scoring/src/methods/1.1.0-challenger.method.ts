import { METHOD_1_0_0 } from './1.0.0.method.js';
import type { Method } from './method.js';

/**
 * Not released: scored beside the current method to be compared with it. It asks whether the end of a regime should weigh more –
 * few of those on the regime list reach "high" under 1.0.0 – and what that would cost the ranking of everybody else.
 */
export const METHOD_1_1_0_CHALLENGER: Method = {
  ...METHOD_1_0_0,
  version: '1.1.0-challenger',
  pillars: { violence: 0.35, institutions: 0.45, foreign: 0.2 },
  indicators: {
    ...METHOD_1_0_0.indicators,
    executive: { ...METHOD_1_0_0.indicators.executive, e50: 4 },
  },
};
