import { eventsOf, rejectionsOf, rowsOf } from '../../../../test/support/read-rows.js';

const ged = (id: number) => ({
  id,
  type_of_violence: 1,
  country: 'Mali',
  country_id: 432,
  date_end: '2024-03-04T00:00:00',
});
const records = [
  { ...ged(1), best: 2 },
  { ...ged(2), gwnob: null, best: 0 },
];
const pageOf = (Result: readonly object[]) => ({
  TotalCount: 2,
  TotalPages: 1,
  PreviousPageUrl: '',
  NextPageUrl: '',
  Result,
});
const gdelt = {
  GLOBALEVENTID: '301',
  SQLDATE: '20201005',
  EventCode: '145',
  ActionGeo_CountryCode: 'MX',
  DATEADDED: '20201006121500',
};
const lines = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('records of a feed as JSON', () => {
  it.each([
    ['an answer of the API', JSON.stringify(pageOf(records))],
    ['an answer of the API over several lines', JSON.stringify(pageOf(records), null, 2)],
    ['the list alone', JSON.stringify(records)],
    ['the list over several lines', JSON.stringify(records, null, 1)],
    ['one record a line, nulls left out', `${lines(records)}\n`],
    ['one answer a line', lines(records.map((record) => pageOf([record])))],
  ])('are read from %s', async (_, text) =>
    expect(eventsOf(await rowsOf('ucdp-ged', text)).map(({ id, country, dead }) => [id, country, dead])).toEqual([
      ['ucdp-ged:1', 'MLI', 2],
      ['ucdp-ged:2', 'MLI', 0],
    ]),
  );

  it('are read for a feed without an API too, as other programs hand its tables out', async () => {
    for (const text of [JSON.stringify([gdelt]), lines([gdelt, { ...gdelt, GLOBALEVENTID: '302' }])])
      expect(eventsOf(await rowsOf('gdelt', text))[0]).toMatchObject({ id: 'gdelt:301', country: 'MEX' });
  });

  it('name the line of what is rejected', async () =>
    expect(rejectionsOf(await rowsOf('ucdp-ged', lines([...records, ged(3)])))).toEqual(['3 best missing']));

  it.each([
    ['ucdp-ged', '{"error": "busy"}', 'must have the list "Result" of its records'],
    ['ucdp-ged', '[1, 2]', 'must have the list "Result" of its records'],
    ['ucdp-ged', '{"id": 1}\n[2]', 'must have the list "Result" of its records'],
    ['ucdp-ged', '{"id": 1}\n{"id"', 'line 2: not valid JSON'],
    ['gdelt', '{"GLOBALEVENTID": 1}', 'must be a list of records'],
  ])('are refused as a whole in %s %s', async (source, text, sentence) =>
    expect(rowsOf(source, text)).rejects.toThrow(sentence),
  );
});
