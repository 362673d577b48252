import { eventsOf, rejectionsOf, rowsOf, rowsOfFixture } from '../../../../test/support/read-rows.js';

describe('the UCDP source', () => {
  it('dates an event that spans days on its last day and keeps the range of deaths', async () => {
    const [clash] = eventsOf(await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv'));
    expect(clash).toMatchObject({
      id: 'ucdp-ged:900001',
      country: 'MMR',
      class: 'violence.clash',
      dead: 4,
      deadRange: { low: 3, high: 6 },
      title: 'Government of Testland - Rebels',
      place: 'Hill village',
      quality: null,
    });
    const attack = eventsOf(await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv'))[1];
    expect(attack).toMatchObject({ occurredOn: '2024-03-02', class: 'violence.attack-on-civilians', dead: 0 });
  });

  it('counts every news office as an independent report', async () => {
    const rows = await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv');
    const [clash] = eventsOf(rows);
    expect(clash?.reports.map(({ group }) => group)).toEqual(['daily a', 'daily b']);
    expect(rows[0]).toMatchObject({
      texts: [
        { publisher: 'Daily A', title: 'First headline', publishedAt: '2024-03-04T00:00:00Z' },
        { publisher: 'Daily B', title: 'Second headline', publishedAt: '2024-03-05T00:00:00Z' },
      ],
    });
  });

  it('believes a row under review less, and says why', async () => {
    const attack = eventsOf(await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv'))[1];
    expect(attack?.quality).toBe('Check deaths; coordinates 0,0');
    expect(attack?.reports[0]?.grade).toBe('B');
  });

  it('knows Candidate events at the end of the next month, yearly ones on 1 June of the next year', async () => {
    const [candidate] = eventsOf(await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv'));
    expect(candidate?.knownAt).toBe('2024-04-30T23:59:59Z');
    const [yearly] = eventsOf(await rowsOfFixture('ucdp-ged', 'yearly-22-columns.csv'));
    expect(yearly).toMatchObject({
      country: 'YEM',
      occurredOn: '2009-09-10',
      knownAt: '2010-06-01T00:00:00Z',
      quality: 'known date assumed (yearly release)',
      actors: [{ name: 'Government of Yemen (North Yemen)', country: 'YEM' }, { name: 'Rebels' }],
    });
  });

  it('rejects what it cannot place, date or count, naming line and column', async () =>
    expect(rejectionsOf(await rowsOfFixture('ucdp-ged', 'candidate-v24_0_3.csv'))).toEqual([
      '5 country unknown-country',
      '6 date_end bad-date',
      '7 latitude bad-coordinates',
      '8 best bad-number',
      '9 type_of_violence unknown-type',
    ]));

  it('refuses a file whose header is not UCDP’s, saying what was expected', async () => {
    await expect(rowsOf('ucdp-ged', 'id,country\n1,Mexico\n')).rejects.toThrow(
      'test.csv: the header must have type_of_violence; date_end; best or best_est. Found: id, country.',
    );
    await expect(rowsOf('ucdp-ged', 'id|type_of_violence|country\n')).rejects.toThrow('Is it separated by commas?');
  });

  it('reads the answers of UCDP’s API as it reads its files', async () => {
    const record = {
      id: 7,
      type_of_violence: 3,
      country: 'Mali',
      country_id: 432,
      date_end: '2024-03-03T00:00:00',
      best: 4,
      low: null,
      high: 6,
    };
    const page = { TotalCount: 2, TotalPages: 1, Result: [record, { ...record, id: 8, best: -1 }] };
    const rows = await rowsOf('ucdp-ged', JSON.stringify(page, null, 1));
    expect(eventsOf(rows)).toMatchObject([{ id: 'ucdp-ged:7', country: 'MLI', occurredOn: '2024-03-03', dead: 4 }]);
    expect(rejectionsOf(rows)).toEqual(['15 best bad-number']);
    expect(await rowsOf('ucdp-ged', '{"TotalCount": 0, "Result": []}')).toEqual([]);
    await expect(rowsOf('ucdp-ged', '{"error": "busy"}')).rejects.toThrow('must have the list "Result"');
    await expect(rowsOf('ucdp-ged', '{"Result": [{"id": 1}]}')).rejects.toThrow(
      'the header must have type_of_violence',
    );
    await expect(rowsOf('ucdp-ged', '{"Result": [{"id"')).rejects.toThrow('not valid JSON');
  });
});
