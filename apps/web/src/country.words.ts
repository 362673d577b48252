/** What the country page says beside the words all pages share. */
export const countryWords = {
  method: {
    choice: 'Method',
    named: (version: string) => `Method ${version.replace('-', ', ')}`,
    trial: 'A method on trial: nothing is published under it. The dashed line is the current method.',
    earlier: 'An earlier method. The dashed line is the current one.',
    title: 'The same day under two methods',
    note: 'points by indicator, adding up to the difference; all parts of the score',
    figures: 'What differs between them',
    indicator: 'Indicator',
    difference: 'Difference, points',
    total: 'Score',
  },
  ablation: {
    /** What leaving parts out would have hidden. */
    missed: (part: string, seen: string, all: string) =>
      `${part} would have called this day ${seen}; all parts call it ${all}.`,
    same: 'All three call this day the same.',
  },
  events: {
    unread: (count: number) =>
      `The newest and the largest events of these years are listed; ${count.toLocaleString('en-GB')} more are on the page of events.`,
  },
  labels: {
    title: 'Label changes in view',
    none: 'The label did not change in view.',
    more: (count: number) => `and ${count} smaller`,
  },
  restated: {
    title: 'Restated days in view',
    mark: 'Restated since',
    /** In the table of figures, beside the day. */
    note: (text: string) => ` – ${text}`,
    more: (count: number) => `and ${count} more, in the table`,
  },
} as const;
