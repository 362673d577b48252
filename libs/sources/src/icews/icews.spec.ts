import { readFileSync } from 'node:fs';
import { eventsOf, rejectionsOf, rowsOf, rowsOfFixture } from '../../../../test/support/read-rows.js';

const FIXTURE = 'twenty-columns.tab';

describe('the ICEWS source', () => {
  it('tells events apart by id and date, because ids come back', async () =>
    expect(eventsOf(await rowsOfFixture('icews', FIXTURE)).map(({ id }) => id)).toEqual([
      'icews:7001:2018-06-01',
      'icews:7005:2018-06-01',
      'icews:7001:2018-06-02',
      'icews:7006:2018-06-01',
    ]));

  it('takes a second row of one story for a repetition of the first', async () =>
    expect((await rowsOfFixture('icews', FIXTURE)).filter(({ kind }) => kind === 'repeat')).toEqual([
      { kind: 'repeat', line: 3 },
    ]));

  it('knows an event on the day after, from its publisher', async () =>
    expect(eventsOf(await rowsOfFixture('icews', FIXTURE))[0]).toMatchObject({
      country: 'KGZ',
      class: 'violence.riot',
      knownAt: '2018-06-02T23:59:59Z',
      place: 'Bishkek',
      title: 'Violent protest: Protester (Kyrgyzstan), Government (Kyrgyzstan)',
      reports: [{ group: 'agency one', precision: 0.75 }],
    }));

  it('takes NA for missing and Namibia for a country', async () => {
    const rows = await rowsOfFixture('icews', FIXTURE);
    expect(eventsOf(rows)[1]?.country).toBe('NAM');
    expect(rejectionsOf(rows)).toEqual([
      '4 CAMEO Code not-political-risk',
      '5 Country missing',
      '9 CAMEO Code no-foreign-actor',
      '10 Event ID missing',
      '11 Country unknown-country',
    ]);
  });

  it('reads the same with quotes around its texts, as Dataverse hands the files out, and with names in any case', async () => {
    const path = new URL(`../../../../test/fixtures/sources/icews/${FIXTURE}`, import.meta.url);
    const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    const quoted = lines.map((line) => (line === '' ? '' : line.replaceAll(/[^\t]+/g, '"$&"')));
    const rows = await rowsOfFixture('icews', FIXTURE);
    expect(await rowsOf('icews', [header, ...quoted].join('\n'))).toEqual(rows);
    expect(await rowsOf('icews', [header.toUpperCase(), ...lines].join('\n'))).toEqual(rows);
  });

  it('refuses rows without a header', async () =>
    expect(rowsOf('icews', 'Ministry (Chad)\tMake statement\tChad\t2014-03-06\n')).rejects.toThrow(
      'the header must have Event ID; Event Date; CAMEO Code; Country',
    ));
});
