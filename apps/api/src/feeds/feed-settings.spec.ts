import { readFeedSettings } from './feed-settings.js';

const read = (environment: Record<string, string>) => {
  const problems: string[] = [];
  return { feeds: readFeedSettings(environment, problems), problems };
};

describe('the settings of the live feeds', () => {
  it('poll nothing unless a feed is named', () => {
    expect(read({})).toEqual({ feeds: [], problems: [] });
    expect(read({ FAULTLINE_GDELT_URL: 'https://mirror.example/list.txt' })).toEqual({ feeds: [], problems: [] });
  });

  it('have an address and an interval for each feed, and take others', () =>
    expect(
      read({
        FAULTLINE_FEEDS: 'gdelt, ucdp-ged',
        FAULTLINE_UCDP_URL: 'https://x.example/1',
        FAULTLINE_UCDP_MINUTES: '60',
      }),
    ).toMatchObject({
      feeds: [
        { feed: 'gdelt', intervalMinutes: 15, key: null },
        { feed: 'ucdp-ged', url: 'https://x.example/1', intervalMinutes: 60 },
      ],
      problems: [],
    }));

  it('name everything that is wrong at once', () => {
    const { problems } = read({
      FAULTLINE_FEEDS: 'gdelt,rumours,acled,ucdp-ged',
      FAULTLINE_GDELT_URL: 'ftp://x.example/list.txt',
      FAULTLINE_GDELT_MINUTES: '0',
      FAULTLINE_UCDP_URL: 'https://me:secret@x.example/',
    });
    expect(problems).toEqual([
      'FAULTLINE_GDELT_URL must begin with https:// or http://.',
      'FAULTLINE_GDELT_MINUTES is "0"; it must be a whole number of minutes from 1 to 527040.',
      'FAULTLINE_FEEDS names "rumours"; it may name gdelt, ucdp-ged, acled.',
      'FAULTLINE_ACLED_KEY must be set: this feed answers to its registered users only.',
      'FAULTLINE_UCDP_URL must not hold a password: set the key.',
    ]);
  });

  it('send no key over an open line', () =>
    expect(
      read({ FAULTLINE_FEEDS: 'acled', FAULTLINE_ACLED_KEY: 'k', FAULTLINE_ACLED_URL: 'http://x.example/api' })
        .problems,
    ).toEqual(['FAULTLINE_ACLED_URL must begin with https://: a key is sent with each question.']));
});
