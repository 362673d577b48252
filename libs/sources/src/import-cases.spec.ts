import { eventsOf, rejectionsOf, rowsOf } from '../../../test/support/read-rows.js';

const REPORT = { id: 'r1', group: 'g', grade: 'B', attribution: 'official', knownAt: '2020-10-06T12:00:00Z' };
const EVENT = {
  country: 'KGZ',
  id: 'e1',
  occurredOn: '2020-10-05',
  class: 'violence.riot',
  knownAt: '2020-10-06T12:00:00Z',
  reports: [REPORT],
};
const GED = {
  id: '1',
  type: '1',
  country: 'Mexico',
  number: '70',
  end: '2020-01-01',
  best: '2',
  north: '17',
  east: '-99',
};

const line = (change: object) => JSON.stringify({ ...EVENT, ...change });
/** One events file line with a field changed: `accepted`, or why it is rejected. */
async function verdictOf(text: string): Promise<string> {
  const rows = await rowsOf('faultline', `${text}\n`);
  return rejectionsOf(rows)[0] ?? 'accepted';
}
const ged = (change: Partial<typeof GED>) => {
  const { id, type, country, number, end, best, north, east } = { ...GED, ...change };
  const header = 'id,type_of_violence,country,country_id,date_end,best,latitude,longitude';
  return `${header}\n${[id, type, `"${country}"`, number, end, best, north, east].join(',')}\n`;
};
const gedVerdict = async (change: Partial<typeof GED>): Promise<string> => {
  const rows = await rowsOf('ucdp-ged', ged(change));
  return (
    rejectionsOf(rows)[0] ??
    eventsOf(rows)
      .map(({ country, quality }) => `${country} ${quality ?? ''}`.trim())
      .join()
  );
};

/** TRUST, section 3, D: what imports must do with what files really hold. The table in docs/feeds.md names the test of each case. */
describe('D7: a day', () => {
  it.each([
    ['2020-02-29', 'accepted'],
    ['2026-01-16', 'accepted'],
    ['2020-02-30', '1 occurredOn bad-date'],
    ['2019-02-29', '1 occurredOn bad-date'],
    ['0000-01-01', '1 occurredOn bad-date'],
    ['10000-01-01', '1 occurredOn bad-date'],
    ['2026-01-17', '1 occurredOn future-date'],
    ['05/10/2020', '1 occurredOn ambiguous-date'],
    ['2020-10-05T12:00:00+06:00', '1 occurredOn bad-date'],
    ['', '1 occurredOn missing'],
  ])('written "%s" is %s', async (occurredOn, verdict) => expect(await verdictOf(line({ occurredOn }))).toBe(verdict));

  it('in a UCDP file may carry a midnight, and no other time of day', async () => {
    for (const end of ['2020-01-01 00:00:00.000', '2020-01-01T00:00:00', '2020-01-01T00:00:00Z'])
      expect(await gedVerdict({ end })).toContain('MEX');
    for (const end of ['2020-01-01 23:00:00', '2020-01-01T00:00:00+06:00', '01/02/2020', '1.2.2020'])
      expect(await gedVerdict({ end })).toMatch(/date_end (bad|ambiguous)-date/);
  });
});

describe('D8: an instant', () => {
  it.each([
    ['2020-10-06T24:00:00Z', '1 knownAt bad-instant'],
    ['2016-12-31T23:59:60Z', '1 knownAt bad-instant'],
    ['2020-10-06T12:00:00', '1 knownAt bad-instant'],
    ['2020-02-30T12:00:00Z', '1 knownAt bad-instant'],
    // An hour that clocks skipped in spring exists as soon as its offset is named.
    ['2020-03-29T02:30:00+01:00', 'accepted'],
    ['2020-10-06T12:00:00.123456+06:00', 'accepted'],
  ])('written "%s" is %s', async (knownAt, verdict) => expect(await verdictOf(line({ knownAt }))).toBe(verdict));
});

describe('D9: coordinates', () => {
  it.each([
    [{ north: '91' }, '2 latitude bad-coordinates'],
    [{ east: '181' }, '2 longitude bad-coordinates'],
    [{ north: '-99.1', east: '17.5' }, '2 latitude bad-coordinates'],
    [{ north: 'north' }, '2 latitude bad-coordinates'],
    [{ north: '0', east: '0' }, 'MEX coordinates 0,0'],
    [{ north: '', east: '' }, 'MEX'],
  ])('%j are rejected or flagged', async (change, verdict) =>
    expect(
      (await gedVerdict(change))
        .replace('; known date assumed (yearly release)', '')
        .replace(' known date assumed (yearly release)', ''),
    ).toBe(verdict),
  );
});

describe('D10: a number', () => {
  it.each([
    ['dead', 'NaN'],
    ['dead', 'Infinity'],
    ['dead', '-1'],
    ['dead', '1e309'],
    ['dead', '"7"'],
    ['dead', '1e12'],
    ['injured', '-0.5'],
  ])('%s: %s is rejected, or is no JSON', async (field, number) => {
    const text = line({ [field]: 'HERE' }).replace('"HERE"', number);
    expect(await verdictOf(text)).toMatch(new RegExp(`^1 (${field} bad-number|- bad-json)$`));
  });

  it.each(['2', '-0.1', '1.01', 'null,"x":NaN'])(
    'precision %s of a report is refused beyond 0 to 1',
    async (number) => {
      const text = line({ reports: [{ ...REPORT, precision: 'HERE' }] }).replace('"HERE"', number);
      expect(await verdictOf(text)).toMatch(/^1 (reports\[0\]\.precision bad-number|- bad-json)$/);
    },
  );

  it.each(['', '-1', 'NaN', '1e-3', '1e309', '999999999999', '2.5', '2,5', '1,000', '1.000'])(
    '"%s" is no count of deaths in a table',
    async (best) =>
      expect(await gedVerdict({ best: best.includes(',') ? `"${best}"` : best })).toMatch(
        /^2 best (bad-number|missing)$/,
      ),
  );

  it('of a load or revision is checked as well', async () => {
    const factor = {
      country: 'KGZ',
      id: 'f',
      name: 'Mine',
      indicator: 'strategic-assets',
      load: -1,
      validFrom: '2020-01-01',
    };
    expect(await verdictOf(JSON.stringify(factor))).toBe('1 load bad-number');
    expect(await verdictOf(line({ revision: 1.5 }))).toBe('1 revision bad-number');
    expect(await verdictOf(line({ revision: 0 }))).toBe('1 revision bad-number');
  });
});

describe('D11: a country', () => {
  it.each([
    [{ country: 'Russia (Soviet Union)', number: '365' }, 'RUS'],
    [{ country: 'Serbia (Yugoslavia)', number: '345' }, 'SRB'],
    [{ country: 'DR Congo (Zaire)', number: '490' }, 'COD'],
    [{ country: 'Kingdom of eSwatini (Swaziland)', number: '572' }, 'SWZ'],
    [{ country: 'Mexico', number: '' }, 'MEX'],
    [{ country: '', number: '70' }, 'MEX'],
    [{ country: 'Atlantis', number: '' }, '2 country unknown-country'],
    [{ country: 'Mexico', number: '365' }, '2 country two-countries'],
    [{ country: '', number: '' }, '2 country_id missing'],
  ])('%j is found in the tables or rejected, never dropped', async (change, verdict) =>
    expect((await gedVerdict(change)).replace(' known date assumed (yearly release)', '')).toBe(verdict),
  );
});

describe('D12: a table', () => {
  const header = 'id,type_of_violence,country,country_id,date_end,best';
  const row = '1,1,Mexico,70,2020-01-01,2';

  it.each([
    ['with a byte order mark', `\ufeff${header}\n${row}\n`],
    ['with CRLF', `${header}\r\n${row}\r\n`],
    ['with CR', `${header}\r${row}\r`],
    ['without a last line break', `${header}\n${row}`],
    ['with blank lines', `${header}\n\n${row}\n\n`],
    [
      'with its columns in another order',
      'best,date_end,country_id,country,type_of_violence,id\n2,2020-01-01,70,Mexico,1,1\n',
    ],
    [
      'with a second header of tags',
      `${header}\n#event+code,,#country+name,#country+code,#date+end,#affected+killed\n${row}\n`,
    ],
    ['with columns nobody asked for', `${header},extra\n${row},x\n`],
    ['with a header in capitals', `${header.toUpperCase()}\n${row}\n`],
    ['with blanks around its names', `${header.replaceAll(',', ', ')}\n${row}\n`],
    ['with every cell quoted', `"${header.replaceAll(',', '","')}"\n"${row.replaceAll(',', '","')}"\n`],
  ])('%s is read', async (_, text) =>
    expect(eventsOf(await rowsOf('ucdp-ged', text)).map(({ id, dead }) => [id, dead])).toEqual([['ucdp-ged:1', 2]]),
  );

  it.each([
    ['without a header', `${row}\n`, 'the header must have'],
    ['with a column twice', `${header},best\n${row},2\n`, 'has the column "best" twice'],
    ['with a column twice, in two cases', `${header},BEST\n${row},2\n`, 'has the column "best" twice'],
    ['with colons', `${header}\n${row}\n`.replaceAll(',', ':'), 'Is it separated by commas?'],
    ['in UTF-16', Buffer.from(`\ufeff${header}\n`, 'utf16le'), 'UTF-16'],
  ])('%s is refused as a whole', async (_, text, sentence) =>
    expect(rowsOf('ucdp-ged', text)).rejects.toThrow(sentence),
  );

  it('with tags beside other cells, or further down, loses these rows', async () => {
    const text = `${header}\n#event+code,1,Mexico,70,2020-01-01,\n${row}\n#event,#a,#b,#c,#d,#e\n`;
    expect(rejectionsOf(await rowsOf('ucdp-ged', text))).toEqual(['2 best missing', '4 country unknown-country']);
  });

  it('of the events file may have its names in any case as well', async () => {
    const names =
      ' Country,ID,OCCURREDON,class,knownat,Report.ID,report.Group,report.grade,report.attribution,report.knownAt';
    const cells = 'KGZ,e1,2020-10-05,violence.riot,2020-10-06T12:00:00Z,r1,g,B,official,2020-10-06T12:00:00Z';
    expect(eventsOf(await rowsOf('faultline', `${names}\n${cells}\n`))).toMatchObject([
      { id: 'e1', occurredOn: '2020-10-05' },
    ]);
  });

  it('with a row that is too wide or too narrow loses that row', async () =>
    expect(rejectionsOf(await rowsOf('ucdp-ged', `${header}\n${row},7\n1,1\n${row}\n`))).toEqual([
      '2 row column-count',
      '3 row column-count',
    ]));
});
