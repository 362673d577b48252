/** What the method page says beside the words all pages share. */
export const methodWords = {
  restated: {
    title: 'Restated scores',
    note: 'published scores that corrections, retractions, late rows or a new method moved by 1.0 point or more within 90 days; what was published first stays',
    none: 'No published score was restated.',
    feed: 'Follow them as a feed (Atom)',
    table: 'all as CSV',
  },
  reason: 'Why: stays in the history',
  versions: {
    title: 'Versions',
    note: 'a released version is frozen; old scores are never rewritten',
    current: 'current',
    draft: 'draft, not published',
    trial: 'on trial, never published',
    first: 'The first version.',
    figure: 'Figure',
    drafted: (by: string, at: string) => `Drafted by ${by}, ${at}`,
    published: (by: string, at: string) => `published by ${by}, ${at}`,
    onCountry: 'Its effect on a day: Kyrgyzstan, 6 October 2020',
    onRanking: 'Its weights on every country',
  },
  drafting: {
    open: 'Draft this as a version…',
    sameSoFar: 'A version differs in something: move a slider, or write another half-life.',
    halfLives: 'Half-lives, days',
    weightOf: (title: string) => `${title}: weight`,
    halfLifeOf: (title: string) => `${title}: half-life in days`,
    title: 'Draft a version of the method',
    follows: (base: string) =>
      `A draft is kept as it is. Any score can be asked for under it; nothing is published from it until somebody publishes it. All that is not listed stays as in ${base}.`,
    version: 'Version, newer than every published one',
    verb: 'Draft it',
    done: (version: string) => `Method ${version} is drafted: see “Versions” below.`,
  },
  publishing: {
    open: (version: string) => `Publish ${version}…`,
    somebodyElse: 'You drafted it: a second methodologist has to publish it.',
    follows:
      'Every day that closes from now on is published under it, and every page shows it. Days published before keep their score; those of the last 90 days that move by 1.0 point or more are restated, with the method as the cause. This cannot be undone: only a newer version replaces it.',
    verb: (version: string) => `Publish ${version}`,
    done: (version: string) => `Method ${version} is published.`,
  },
} as const;
