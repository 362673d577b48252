import { eventsOf, rejectionsOf, rowsOf, rowsOfFixture } from '../../../../test/support/read-rows.js';

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
    const page = { status: 200, success: true, count: 1, data: [record] };
    expect(eventsOf(await rowsOf('acled', JSON.stringify(page)))).toMatchObject([
      { id: 'acled:MLI1', country: 'MLI', class: 'violence.clash', dead: 2, knownAt: '2024-03-09T16:00:00.000Z' },
    ]);
    const deleted = { data: [{ event_id_cnty: 'MLI1', deleted_timestamp: 1711000000 }] };
    expect(await rowsOf('acled', JSON.stringify(deleted))).toMatchObject([
      { kind: 'retraction', eventId: 'acled:MLI1' },
    ]);
  });
});
