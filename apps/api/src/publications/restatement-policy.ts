/**
 * When a published daily score is restated (docs/restatements.md). A smaller move, or one of an older day, is not: it is seen in the
 * score “as known now”. Both are judgement.
 */
export const RESTATEMENT_POLICY = {
  /** A move of so many points of the score, or more. */
  points: 1,
  /** Only of days that closed within so many days of today. */
  days: 90,
} as const;
