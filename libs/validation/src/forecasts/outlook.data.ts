import type { LogisticModel } from './logistic.js';

/**
 * Fitted one month ahead on the UCDP organised-violence table, target months January 1992 to December 2009 (25,920 country-months);
 * the back-test prints the fit and a test compares it with these figures.
 */
export const OUTLOOK_MODEL: LogisticModel = {
  intercept: -4.594738,
  slopes: [0.744665, 0.526928, 0.110382, 0.803563],
};

/** Deaths in the first violent month after a calm year: the 10th, 30th, 50th, 70th and 90th of 100 such months, 1992–2009. */
export const ONSET_DEATHS: readonly number[] = [27, 33, 44, 78, 266];
