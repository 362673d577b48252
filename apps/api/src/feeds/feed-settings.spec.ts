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
      'FAULTLINE_FEEDS names "rumours"; it may name gdelt, ucdp-ged, acled, and news feeds as news-NAME.',
      'FAULTLINE_ACLED_KEY must be set: this feed answers to its registered users only.',
      'FAULTLINE_UCDP_URL must not hold a password: set the key.',
    ]);
  });

  it('name any number of news feeds, each with an address of its own', () => {
    const environment = {
      FAULTLINE_FEEDS: 'news-steppe,news-valley-times',
      FAULTLINE_NEWS_STEPPE_URL: 'https://wire.example/rss',
      FAULTLINE_NEWS_STEPPE_GRADE: 'B',
      FAULTLINE_NEWS_STEPPE_COUNTRY: 'KGZ',
      FAULTLINE_NEWS_VALLEY_TIMES_URL: 'https://valley.example/atom',
      FAULTLINE_NEWS_VALLEY_TIMES_MINUTES: '5',
    };
    expect(read(environment)).toMatchObject({
      feeds: [
        { feed: 'news-steppe', intervalMinutes: 30, reports: { publisher: null, grade: 'B', country: 'KGZ' } },
        { feed: 'news-valley-times', url: 'https://valley.example/atom', intervalMinutes: 5 },
      ],
      problems: [],
    });
    expect(
      read({ FAULTLINE_FEEDS: 'news-a', FAULTLINE_NEWS_A_GRADE: 'G', FAULTLINE_NEWS_A_COUNTRY: 'XY' }).problems,
    ).toEqual([
      'FAULTLINE_NEWS_A_URL must begin with https:// or http://.',
      'FAULTLINE_NEWS_A_GRADE must be one of A, B, C, D, E, F.',
      'FAULTLINE_NEWS_A_COUNTRY must be the three letters of a country, such as KGZ.',
    ]);
  });

  it('take an account in place of a key, over a closed line only', () => {
    const account = { FAULTLINE_FEEDS: 'acled', FAULTLINE_ACLED_USER: 'me', FAULTLINE_ACLED_PASSWORD: 'p' };
    expect(read(account)).toMatchObject({ feeds: [{ key: null, login: { user: 'me', password: 'p' } }], problems: [] });
    expect(read({ ...account, FAULTLINE_ACLED_URL: 'http://x.example/api' }).problems).toHaveLength(1);
  });

  it('send no key over an open line', () =>
    expect(
      read({ FAULTLINE_FEEDS: 'acled', FAULTLINE_ACLED_KEY: 'k', FAULTLINE_ACLED_URL: 'http://x.example/api' })
        .problems,
    ).toEqual(['FAULTLINE_ACLED_URL must begin with https://: a key is sent with each question.']));
});
