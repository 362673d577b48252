import { eventsOf, rejectionsOf, rowsOf, rowsOfFixture } from '../../../../test/support/read-rows.js';

const QUARTER_HOUR = '20201006121500.export.CSV';

describe('the GDELT source', () => {
  it('makes one event of the rows that mirror each other in one article', async () => {
    const rows = await rowsOfFixture('gdelt', QUARTER_HOUR);
    const [first, mirror] = rows;
    expect(first).toMatchObject({ line: 1, event: { id: 'gdelt:101', class: 'protest.peaceful', country: 'KGZ' } });
    expect(mirror).toEqual({ kind: 'repeat', line: 2 });
  });

  it('groups reports by site and names the article', async () => {
    const rows = await rowsOfFixture('gdelt', QUARTER_HOUR);
    expect(eventsOf(rows).map(({ reports }) => reports[0]?.group)).toEqual([
      'example.org',
      'news.example.com',
      'example.org',
      'example.org',
    ]);
    expect(rows[2]).toMatchObject({
      texts: [{ url: 'http://news.example.com:8080/b?x=1', publisher: 'news.example.com' }],
    });
  });

  it('knows an event when GDELT added it', async () => {
    expect(eventsOf(await rowsOfFixture('gdelt', QUARTER_HOUR))[0]?.knownAt).toBe('2020-10-06T12:15:00Z');
    expect(eventsOf(await rowsOfFixture('gdelt', 'version-1.tsv'))[0]?.knownAt).toBe('2013-02-03T23:59:59Z');
  });

  it('knows an event of GDELT 1.0 at the end of its day, also where a program wrote midnight behind it', async () => {
    const row =
      'GLOBALEVENTID,SQLDATE,EventCode,ActionGeo_CountryCode,DATEADDED\n1,2013-04-01,145,ML,2013-04-02 00:00:00\n';
    expect(eventsOf(await rowsOf('gdelt', row))[0]?.knownAt).toBe('2013-04-02T23:59:59Z');
  });

  it('reads 57, 58 and 62 columns as well as 61', async () => {
    const old = eventsOf(await rowsOfFixture('gdelt', 'version-1.tsv'));
    expect(old.map(({ id, country }) => `${id} ${country}`)).toEqual(['gdelt:201 EGY', 'gdelt:203 EGY']);
    expect(eventsOf(await rowsOfFixture('gdelt', 'with-header-62.tsv'))).toMatchObject([
      { id: 'gdelt:301', class: 'protest.peaceful', place: 'Bishkek, Bishkek, Kyrgyzstan' },
    ]);
  });

  it('counts an accusation only where one party is from abroad', async () => {
    const events = eventsOf(await rowsOfFixture('gdelt', QUARTER_HOUR));
    expect(events.find(({ id }) => id === 'gdelt:106')).toMatchObject({
      class: 'foreign.statement',
      title: 'Accusation: UNITED STATES, GOVERNMENT',
      coding: 'machine',
      reports: [{ precision: 0.75 }],
    });
  });

  it('rejects what is no event of a known place, day and kind', async () =>
    expect(rejectionsOf(await rowsOfFixture('gdelt', QUARTER_HOUR))).toEqual([
      '4 EventCode not-political-risk',
      '5 EventCode no-foreign-actor',
      '7 ActionGeo_CountryCode unknown-country',
      '8 ActionGeo_CountryCode missing',
      '9 SQLDATE anniversary-date',
      '10 SQLDATE bad-date',
      '11 SQLDATE future-date',
      '12 DATEADDED bad-instant',
      '13 EventCode unknown-code',
    ]));

  it('refuses a file that is no GDELT export', async () => {
    await expect(rowsOf('gdelt', 'a\tb\tc\n')).rejects.toThrow('Found 3 columns starting with "a"');
  });

  it('rejects a row of another width and goes on', async () => {
    const wide = `${Array.from({ length: 57 }, (_, index) => (index === 0 ? '9' : '')).join('\t')}\n1\t2\n`;
    expect(rejectionsOf(await rowsOf('gdelt', wide))).toEqual(['1 SQLDATE missing', '2 row column-count']);
  });
});
