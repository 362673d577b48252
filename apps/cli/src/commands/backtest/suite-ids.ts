/** Every back-test, in the order in which `all` runs them. */
export const SUITE_IDS = [
  'ucdp-incidence',
  'ucdp-onset',
  'views-crps',
  'regime-end',
  'kyrgyzstan',
  'sensitivity',
  'coder',
] as const;
export type SuiteId = (typeof SUITE_IDS)[number];

export const ALL_SUITES = 'all';
