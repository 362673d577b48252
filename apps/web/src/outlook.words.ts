import { formatShare } from './format/number.js';

/** The words of the outlook and of the back-tests. */
export const outlookWords = {
  title: 'Outlook',
  note: (month: string) => `deaths from organised violence in ${month}`,
  probability: (threshold: number) => `for ${threshold} deaths or more`,
  baseline: (share: number) => `the last twelve months known: ${formatShare(share)} of them`,
  quantiles: (half: string, most: string) => `Half of the cases up to ${half} deaths, nine of ten up to ${most}.`,
  newest: (month: string, lead: number) =>
    `Newest month known: ${month}, ${lead} ${lead === 1 ? 'month' : 'months'} before.`,
  none: 'No outlook.',
  distribution: 'How likely how many deaths are',
  classesAxis: 'Deaths in the month',
  probabilityAxis: 'Probability',
  ours: 'Outlook',
  violent: 'of it violent',
  violentMark: '· violent',
  month: 'Month',
  deaths: 'Deaths',
  theirs: 'Last twelve months',
  calibration: 'Is a stated probability honest?',
  calibrationNote: (n: number, ahead: string) =>
    `What was said and what happened in ${n.toLocaleString('en-GB')} country-months of the back-test, ${ahead}. On the line = honest.`,
  asFarAhead: 'as far ahead as this one',
  oneMonthAhead: 'one month ahead',
  said: 'Said',
  happened: 'Happened',
  limits: 'What it cannot do',
  frozen: 'Said before, and what happened',
  frozenNote:
    'Frozen at the beginning of each month, never changed. Late = made up afterwards from what was known then.',
  neverFrozen: 'No outlook of this country was frozen yet.',
  late: 'late',
  notYet: 'not known yet',
  scoreCard: 'All outlooks as a file (CSV)',
} as const;

export const backtestWords = {
  title: 'Does the score mean anything?',
  note: 'back-tests published with this version; the same command on the same data gives the same figures',
  repeat: (id: string) => `faultline backtest ${id}`,
  whole: 'The whole report',
  forecast: 'Forecast',
  ours: 'Faultline',
  ratio: 'CRPS as a share of the benchmark, by year',
  ratioAxis: 'Ours / benchmark, below 1 = better',
  averagePrecision: 'Average precision, 1 = perfect; beside what anybody would try first',
  inTime: 'Frozen in time',
  madeUp: 'Made up later',
  scoreCardColumns: ['Outlooks', 'Months (violent)', 'Brier score / baseline', 'CRPS / baseline'],
  scoreCardNote: 'Lower is better; the baseline is the last twelve months known then.',
  scoreCard: 'The outlooks that were frozen',
  scoreCardNone: (open: number) =>
    open === 0 ? 'No outlook was frozen yet.' : `${open} outlooks frozen; what happened is not known yet.`,
} as const;
