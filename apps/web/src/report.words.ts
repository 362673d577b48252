/** The words of the report page and of all places that show reports. */
export const reportWords = {
  untitled: 'Report without a headline',
  missing: 'There is no such report',
  text: 'The text',
  textNote: 'marked: the sentences that events and proposals rest on',
  noText: 'The feed names this report and hands over no text.',
  facts: 'The report',
  events: 'Events that quote it',
  noEvents: 'No event quotes it.',
  proposals: 'What it proposes',
  noProposals: 'It proposes nothing.',
  attributions: {
    FACT: 'the report itself',
    OFFICIAL: 'an official',
    OBSERVER: 'observers',
    LOCAL_MEDIA: 'local media',
    PARTY: 'a party to it',
  },
  statuses: {
    PENDING: 'waits for review',
    PROPOSED: 'waits for a second person',
    APPROVED: 'approved',
    REJECTED: 'refused',
    WITHDRAWN: 'withdrawn',
  },
  notCoded: {
    language: 'Not coded: language. The text is kept; the reader knows English only.',
    budget: 'Not coded: the text is too long, or not made of words. It is kept.',
    empty: 'Not coded: there is no text.',
  } as Readonly<Record<string, string>>,
  redacted: (when: string, why: string) => `Text and quotes were redacted on ${when}: ${why}`,
  nowhere: 'no country named',
} as const;
