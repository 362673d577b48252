import { sourceById } from '#libs/sources';
import { eventsOf, rejectionsOf, rowsOf } from '../../../test/support/read-rows.js';

type Cells = Readonly<Record<string, string>>;

const GED = {
  id: '7',
  type_of_violence: '1',
  country: 'Mexico',
  country_id: '70',
  date_start: '2019-05-30',
  date_end: '2019-06-02',
  best: '12',
  low: '10',
  high: '20',
  latitude: '21.5',
  longitude: '-96.1',
  source_headline: 'A',
  event_clarity: '1',
  gwnoa: '70',
  side_a: 'Army',
};
const ACLED = {
  event_id_cnty: 'MEX1',
  event_date: '2020-10-06',
  sub_event_type: 'Mob violence',
  iso: '484',
  country: 'Mexico',
  latitude: '21.5',
  longitude: '-96.1',
  fatalities: '1',
  timestamp: '1602593892',
  actor2: '',
};
const ICEWS = {
  'Event ID': '7001',
  'Event Date': '2018-06-01',
  'Source Name': 'A',
  'Source Country': 'Mexico',
  'CAMEO Code': '145',
  'Target Name': 'B',
  'Target Country': 'Mexico',
  Country: 'Mexico',
  Latitude: '21.5',
  Longitude: '-96.1',
};
const GDELT = {
  GLOBALEVENTID: '301',
  SQLDATE: '20201005',
  Actor1Name: 'A',
  Actor1CountryCode: 'MEX',
  EventCode: '145',
  ActionGeo_CountryCode: 'MX',
  ActionGeo_Lat: '21.5',
  ActionGeo_Long: '-96.1',
  DATEADDED: '20201006121500',
  SOURCEURL: 'https://example.org/a',
};
const OWN = {
  country: 'MEX',
  id: 'e1',
  occurredOn: '2020-10-05',
  class: 'violence.riot',
  dead: '1',
  knownAt: '2020-10-06T12:00:00Z',
  'report.id': 'r1',
  'report.group': 'w',
  'report.grade': 'B',
  'report.attribution': 'official',
  'report.knownAt': '2020-10-06T12:00:00Z',
  'report.precision': '',
  'report.denies': '',
};
const ROWS: Readonly<Record<string, Cells>> = {
  'ucdp-ged': GED,
  acled: ACLED,
  icews: ICEWS,
  gdelt: GDELT,
  faultline: OWN,
};

/** The row of a feed as a table of tab-separated cells, with some of them changed. */
async function rowsWith(source: string, change: Cells, fileName = 'test.csv') {
  const cells = { ...ROWS[source], ...change };
  const delimiter = source === 'gdelt' || source === 'icews' ? '\t' : ';';
  return rowsOf(source, `${Object.keys(cells).join(delimiter)}\n${Object.values(cells).join(delimiter)}\n`, {
    fileName,
  });
}

async function rejectionWith(source: string, change: Cells): Promise<string> {
  return rejectionsOf(await rowsWith(source, change))[0] ?? 'accepted';
}

describe('a cell that says the same in other words', () => {
  it.each<[string, string, Cells]>([
    ['an id that became a decimal', 'ucdp-ged', { id: '7.0' }],
    ['an id with blanks around it', 'ucdp-ged', { id: ' 7 ' }],
    [
      'codes that became decimals',
      'ucdp-ged',
      { type_of_violence: '1.0', country_id: '70.0', event_clarity: '1.0', gwnoa: '70.0' },
    ],
    ['deaths that became decimals', 'ucdp-ged', { best: '12.0', low: '10,0', high: '20.00' }],
    ['deaths in scientific notation', 'ucdp-ged', { best: '1.2e+01', high: '2E+01' }],
    ['decimal commas', 'ucdp-ged', { latitude: '21,5', longitude: '-96,1' }],
    ['degrees in scientific notation', 'ucdp-ged', { latitude: '2.15e+01' }],
    ['a day with midnight', 'ucdp-ged', { date_end: '2019-06-02 00:00:00.000' }],
    ['a day with midnight in UTC', 'ucdp-ged', { date_end: '2019-06-02T00:00:00+00:00' }],
    ['a day with slashes, year first', 'ucdp-ged', { date_end: '2019/06/02' }],
    ['a day without leading zeros, year first', 'ucdp-ged', { date_end: '2019-6-2' }],
    ['a day in eight digits', 'ucdp-ged', { date_end: '20190602' }],
    ['a day with its month by name', 'ucdp-ged', { date_end: '02-Jun-2019' }],
    ['a country by its number alone', 'ucdp-ged', { country: 'NA' }],
    ['a country by its name alone', 'ucdp-ged', { country_id: 'NA' }],
    ['a timestamp that became a decimal', 'acled', { timestamp: '1602593892.0', iso: '484.0', fatalities: '1.0' }],
    ['a day of older exports', 'acled', { event_date: '06/10/20' }],
    ['a day of older exports in words', 'acled', { event_date: '06 October 2020' }],
    ['a day of older exports with dashes', 'acled', { event_date: '06-October-2020' }],
    ['words for an empty cell', 'acled', { actor2: 'NA' }],
    ['a day with a time', 'icews', { 'Event Date': '2018-06-01 00:00:00' }],
    ['a day with slashes', 'icews', { 'Event Date': '2018/06/01' }],
    ['an id that became a decimal', 'icews', { 'Event ID': '7001.0' }],
    [
      'numbers that became decimals',
      'gdelt',
      { GLOBALEVENTID: '301.0', SQLDATE: '20201005.0', DATEADDED: '20201006121500.0' },
    ],
    ['a day and a time set apart', 'gdelt', { SQLDATE: '2020-10-05', DATEADDED: '2020-10-06 12:15:00' }],
    ['times that name their zone', 'gdelt', { SQLDATE: '2020-10-05 00:00:00', DATEADDED: '2020-10-06T12:15:00.000Z' }],
    ['decimal commas', 'gdelt', { ActionGeo_Lat: '21,5', ActionGeo_Long: '-96,1' }],
    ['numbers that became decimals', 'faultline', { dead: '1.0', 'report.denies': 'FALSE' }],
  ])('is read as before: %s (%s)', async (_, source, change) =>
    expect(await rowsWith(source, change)).toEqual(await rowsWith(source, {})),
  );

  it('is read as R writes it: 500000 is 5e+05', async () =>
    expect(await rowsWith('ucdp-ged', { id: '5e+05' })).toEqual(await rowsWith('ucdp-ged', { id: '500000' })));

  it('keeps a negative id apart from its positive', async () =>
    expect(eventsOf(await rowsWith('ucdp-ged', { id: '-7' })).map(({ id }) => id)).toEqual(['ucdp-ged:-7']));

  it('is missing where a program says so in a word', async () => {
    const [event] = eventsOf(
      await rowsWith('ucdp-ged', { low: 'NA', latitude: 'NaN', source_headline: 'NA', event_clarity: 'NA' }),
    );
    expect(event).toMatchObject({ dead: 12, deadRange: null, quality: 'known date assumed (yearly release)' });
  });
});

describe('a cell that could say two things, or nothing', () => {
  it.each<[string, Cells, string]>([
    ['ucdp-ged', { id: '' }, 'id missing'],
    ['ucdp-ged', { id: 'NA' }, 'id missing'],
    ['ucdp-ged', { id: '4.52E+05' }, 'id bad-id'],
    ['ucdp-ged', { id: '12,345' }, 'id bad-id'],
    ['ucdp-ged', { best: '' }, 'best missing'],
    ['ucdp-ged', { best: 'NA' }, 'best missing'],
    ['ucdp-ged', { best: '1.000' }, 'best bad-number'],
    ['ucdp-ged', { high: '-1' }, 'high bad-number'],
    ['ucdp-ged', { type_of_violence: '4' }, 'type_of_violence unknown-type'],
    ['ucdp-ged', { date_end: '06/02/2019' }, 'date_end ambiguous-date'],
    ['ucdp-ged', { date_end: '2-6-19' }, 'date_end ambiguous-date'],
    ['ucdp-ged', { date_end: '02.06.2019 00:00' }, 'date_end ambiguous-date'],
    ['ucdp-ged', { date_end: '2019-06-02 13:00' }, 'date_end bad-date'],
    ['ucdp-ged', { date_end: '2019-13-02' }, 'date_end bad-date'],
    ['ucdp-ged', { date_end: '31 Juni 2019' }, 'date_end bad-date'],
    ['ucdp-ged', { date_end: '43618' }, 'date_end bad-date'],
    ['ucdp-ged', { latitude: '21,5,1' }, 'latitude bad-coordinates'],
    ['acled', { event_date: '10/06/2020' }, 'event_date ambiguous-date'],
    ['acled', { event_date: '31/02/20' }, 'event_date bad-date'],
    ['acled', { timestamp: '1.6026E+09' }, 'timestamp bad-instant'],
    ['acled', { timestamp: '2020-10-13 12:58:12' }, 'timestamp bad-instant'],
    ['acled', { fatalities: 'NA' }, 'fatalities missing'],
    ['icews', { 'Event Date': '6/1/2018' }, 'Event Date ambiguous-date'],
    ['icews', { 'CAMEO Code': '14' }, 'CAMEO Code unknown-code'],
    ['gdelt', { EventCode: '14' }, 'EventCode unknown-code'],
    ['gdelt', { DATEADDED: '2.0201E+13' }, 'DATEADDED bad-date'],
    ['gdelt', { SQLDATE: '10/05/2020' }, 'SQLDATE bad-date'],
    ['gdelt', { SQLDATE: '05-10-2020' }, 'SQLDATE bad-date'],
    ['gdelt', { SQLDATE: '2020-02-30' }, 'SQLDATE bad-date'],
    ['gdelt', { DATEADDED: '2020-10-06 12:15:00+02:00' }, 'DATEADDED bad-date'],
    ['gdelt', { DATEADDED: '2020-10-06 24:15:00' }, 'DATEADDED bad-instant'],
    ['faultline', { occurredOn: '5.10.2020' }, 'occurredOn ambiguous-date'],
    ['faultline', { dead: '1,000' }, 'dead bad-number'],
    ['faultline', { 'report.denies': 'perhaps' }, 'reports[0].denies not-a-boolean'],
  ])('%s %j is rejected with its line and column', async (source, change, rejection) =>
    expect(await rejectionWith(source, change)).toBe(`2 ${rejection}`),
  );
});

describe('the name of a UCDP file', () => {
  it.each([
    ['GEDEvent_v23_0_10.csv', 'Candidate', 230010],
    ['GEDEvent_v24_0_7.csv', 'Candidate', 240007],
    ['GEDEvent_v25.0.11.csv', 'Candidate', 250011],
    ['GEDEvent_v24_01_24_09.csv', 'Candidate', 240009],
    ['GEDEvent_v25_01_25_06 (1).csv', 'Candidate', 250006],
    ['gedevent_v26_0_1.csv.gz', 'Candidate', 260001],
    ['GEDEvent_v24_1.csv', 'yearly', 240100],
    ['GEDEvent_v25_1 (2).csv.gz', 'yearly', 250100],
    ['my events.csv', 'yearly', null],
  ] as const)('%s is that of a %s release', async (fileName, kind, edition) => {
    expect(sourceById('ucdp-ged').editionOf?.(fileName)).toBe(edition);
    const [event] = eventsOf(await rowsWith('ucdp-ged', {}, fileName));
    expect(event?.knownAt).toBe(kind === 'Candidate' ? '2019-07-31T23:59:59Z' : '2020-06-01T00:00:00Z');
  });
});
