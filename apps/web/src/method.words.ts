/** What the method page says beside the words all pages share. */
export const methodWords = {
  restated: {
    title: 'Restated scores',
    note: 'published scores that corrections, retractions or late rows moved by 1.0 point or more within 90 days; what was published first stays',
    none: 'No published score was restated.',
    feed: 'Follow them as a feed (Atom)',
    table: 'all as CSV',
  },
} as const;
