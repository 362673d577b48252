import type { LogisticModel } from './logistic.js';

/** The months ahead the models are fitted for. A lead in between takes the next longer one, which promises less. */
export const OUTLOOK_LEADS = [1, 2, 3, 6, 12] as const;
export type OutlookLead = (typeof OUTLOOK_LEADS)[number];

/**
 * Fitted on the UCDP organised-violence table, target months before January 2010 (25,920 country-months one month ahead);
 * the back-test prints each fit and a test compares it with these figures.
 */
export const OUTLOOK_MODELS: Readonly<Record<OutlookLead, LogisticModel>> = {
  1: { intercept: -4.594738, slopes: [0.744665, 0.526928, 0.110382, 0.803563] },
  2: { intercept: -4.470351, slopes: [0.539035, 0.721744, 0.118458, 0.54247] },
  3: { intercept: -4.382897, slopes: [0.447988, 0.765993, 0.142775, 0.480347] },
  6: { intercept: -4.239677, slopes: [0.280852, 0.923885, 0.171264, 0.021151] },
  12: { intercept: -4.064669, slopes: [0.405059, 0.720113, 0.297459, -0.644652] },
};

/** Deaths in the first violent month after a calm year: the 10th, 30th, 50th, 70th and 90th of 100 such months, 1992–2009. */
export const ONSET_DEATHS: readonly number[] = [27, 33, 44, 78, 266];
