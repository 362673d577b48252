import { eventsOf, RECEIVED, rejectionsOf, rowsOf, rowsOfFixture } from '../../../../test/support/read-rows.js';

describe('the ACLED source', () => {
  it('reads its three ways to write a day and refuses the one nobody can read', async () => {
    const rows = await rowsOfFixture('acled', 'export-31.csv');
    expect(eventsOf(rows).map(({ id, occurredOn, class: type }) => [id, occurredOn, type])).toEqual([
      ['acled:KGZ101', '2020-10-06', 'violence.riot'],
      ['acled:KGZ102', '2020-12-30', 'protest.peaceful'],
      ['acled:KGZ103', '2020-12-30', 'repression.live-fire'],
      ['acled:XKX108', '2020-10-06', 'violence.riot'],
    ]);
    expect(rejectionsOf(rows)).toEqual([
      '6 event_date ambiguous-date',
      '7 sub_event_type not-political-risk',
      '8 sub_event_type unknown-type',
      '9 country two-countries',
      '11 fatalities bad-number',
      '12 timestamp missing',
      '13 event_date bad-date',
    ]);
  });

  it('hears every listed source as a voice of its own and knows the event at its timestamp', async () =>
    expect(eventsOf(await rowsOfFixture('acled', 'export-31.csv'))[0]).toMatchObject({
      coding: 'bulk',
      dead: 1,
      knownAt: '2020-10-13T12:58:12.000Z',
      title: 'On 6 October, rioters, some armed,\nentered the building.',
      reports: [{ group: 'agency one' }, { group: 'daily two' }],
    }));

  it('takes the feed of deleted ids as retractions', async () => {
    const rows = await rowsOfFixture('acled', 'deleted.csv');
    expect(rows.slice(0, 2)).toMatchObject([
      { kind: 'retraction', eventId: 'acled:KGZ101', retractedAt: '2020-10-18T05:46:40.000Z', country: null },
      { kind: 'retraction', eventId: 'acled:KGZ999' },
    ]);
    expect(rejectionsOf(rows)).toEqual(['4 event_id_cnty missing', '5 deleted_timestamp bad-instant']);
  });

  it('reads the columns of its exports of 2018 to 2022, which the tool wrote with semicolons and months by name', async () => {
    const header =
      'data_id;iso;event_id_cnty;event_id_no_cnty;event_date;year;time_precision;event_type;sub_event_type;actor1;assoc_actor_1;inter1;actor2;' +
      'assoc_actor_2;inter2;interaction;region;country;admin1;admin2;admin3;location;latitude;longitude;geo_precision;source;source_scale;notes;' +
      'fatalities;timestamp;iso3';
    const row =
      '900001;384;CIV77;77;09 April 2021;2021;1;Protests;Peaceful protest;Protesters (Ivory Coast);;6;;;0;60;Western Africa;Ivory Coast;Lagunes;' +
      'Abidjan;Plateau;Abidjan;5,3167;-4,0333;1;Daily One;National;"Teachers marched; nobody was hurt.";0;1618520000;CIV';
    expect(eventsOf(await rowsOf('acled', `${header}\n${row}\n`))).toMatchObject([
      {
        id: 'acled:CIV77',
        country: 'CIV',
        occurredOn: '2021-04-09',
        class: 'protest.peaceful',
        dead: 0,
        place: 'Abidjan',
      },
    ]);
  });

  it('knows the rows of a file without timestamps when it was received, and says so', async () => {
    const text = `EVENT_ID_CNTY,EVENT_DATE,SUB_EVENT_TYPE,ISO,COUNTRY,FATALITIES,LATITUDE,LONGITUDE
      YEM5,04-October-2020,Air/drone strike,887,Yemen,3,0,0`;
    expect(eventsOf(await rowsOf('acled', text))).toMatchObject([
      {
        occurredOn: '2020-10-04',
        knownAt: RECEIVED.receivedAt,
        reports: [{ knownAt: RECEIVED.receivedAt }],
        quality: 'coordinates 0,0; known date assumed (file without timestamps: when it was received)',
      },
    ]);
  });

  it('names the sea in which an event of international waters lies, which is no country', async () => {
    const text = `event_id_cnty,event_date,sub_event_type,iso,country,fatalities,timestamp
      YEM6,2024-01-04,Air/drone strike,0,Red Sea,0,1710000000`;
    expect(rejectionsOf(await rowsOf('acled', text))).toEqual(['2 country unknown-country']);
  });

  it('reads the answers of ACLED’s API, deletions too', async () => {
    const record = {
      event_id_cnty: 'MLI1',
      event_date: '2024-03-03',
      sub_event_type: 'Armed clash',
      iso: 466,
      country: 'Mali',
      fatalities: 2,
      timestamp: 1710000000,
    };
    const texts = Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
    const event = {
      id: 'acled:MLI1',
      country: 'MLI',
      class: 'violence.clash',
      dead: 2,
      knownAt: '2024-03-09T16:00:00.000Z',
    };
    const answers = [{ status: 200, success: true, count: 1, data: [record] }, { data: [texts] }, [record]];
    for (const answer of answers)
      expect(eventsOf(await rowsOf('acled', JSON.stringify(answer)))).toMatchObject([event]);
    const deleted = { data: [{ event_id_cnty: 'MLI1', deleted_timestamp: 1711000000 }] };
    expect(await rowsOf('acled', JSON.stringify(deleted))).toMatchObject([
      { kind: 'retraction', eventId: 'acled:MLI1' },
    ]);
  });
});
