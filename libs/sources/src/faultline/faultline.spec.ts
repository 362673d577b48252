import { existsSync, readFileSync } from 'node:fs';
import { eventsOf, rejectionsOf, rowsOf } from '../../../../test/support/read-rows.js';

const REPORT = { id: 'r1', group: 'wire', grade: 'B', attribution: 'official', knownAt: '2020-10-06T12:00:00Z' };
const EVENT = {
  id: 'e1',
  occurredOn: '2020-10-05',
  class: 'violence.riot',
  dead: 1,
  knownAt: '2020-10-06T12:00:00Z',
  reports: [REPORT],
};
const FACTOR = { id: 'X1', name: 'Air base', indicator: 'foreign-military', load: 4, validFrom: '2003-10-23' };
const DOCUMENT = { country: 'KGZ', method: '1.0.0', factors: [FACTOR], events: [EVENT, { ...EVENT, id: 'e2' }] };
const CSV_HEADER =
  'country,id,occurredOn,class,knownAt,dead,factorIds,report.id,report.group,report.grade,report.attribution,report.knownAt,report.denies';
const csvRow = (change: string) =>
  `KGZ,e1,${change},2020-10-06T12:00:00Z,1,X1;X2,r1,wire,B,official,2020-10-06T12:00:00Z,false`;

const lines = (...values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('the events file', () => {
  it('reads the same from a document, from one line, and from one record a line', async () => {
    const pretty = await rowsOf('faultline', JSON.stringify(DOCUMENT, null, 1));
    const short = await rowsOf('faultline', JSON.stringify(DOCUMENT));
    const perLine = await rowsOf(
      'faultline',
      lines(...[FACTOR, EVENT, { ...EVENT, id: 'e2' }].map((record) => ({ country: 'KGZ', ...record }))),
    );
    const withoutLines = (rows: typeof pretty) => rows.map((row) => ({ ...row, line: 0 }));
    expect(pretty.map((row) => row.kind)).toEqual(['factor', 'event', 'event']);
    expect(withoutLines(short)).toEqual(withoutLines(pretty));
    expect(withoutLines(perLine)).toEqual(withoutLines(pretty));
  });

  it('names the line on which a wrong record of a document starts', async () => {
    const text = JSON.stringify({ ...DOCUMENT, events: [EVENT, { ...EVENT, dead: -1 }] }, null, 1);
    const line = text.slice(0, text.lastIndexOf('{\n   "id": "e1"')).split('\n').length;
    expect(rejectionsOf(await rowsOf('faultline', text))).toEqual([`${line} dead bad-number`]);
  });

  it('may hold the documents of several countries', async () => {
    const events = eventsOf(
      await rowsOf('faultline', JSON.stringify([DOCUMENT, { ...DOCUMENT, country: 'KAZ' }], null, 1)),
    );
    expect(events.map(({ country }) => country)).toEqual(['KGZ', 'KGZ', 'KAZ', 'KAZ']);
  });

  it('can be written as a table', async () => {
    const rows = await rowsOf('faultline', `${CSV_HEADER}\r\n${csvRow('2020-10-05,violence.riot')}\r\n`);
    const [fromJson] = eventsOf(
      await rowsOf('faultline', lines({ country: 'KGZ', ...EVENT, factorIds: ['X1', 'X2'] })),
    );
    expect(eventsOf(rows)).toEqual([fromJson]);
    const factors = await rowsOf(
      'faultline',
      'country,id,name,indicator,load,validFrom\nKGZ,X1,Air base,foreign-military,4,2003-10-23\n',
    );
    expect(factors[0]).toMatchObject({ kind: 'factor', factor: { ...FACTOR, country: 'KGZ', kind: 'other' } });
  });

  it.each([
    ['2020-10-05,violence.quarrel', 'class unknown-class'],
    ['05/10/2020,violence.riot', 'occurredOn ambiguous-date'],
    ['2020-02-30,violence.riot', 'occurredOn bad-date'],
    ['2026-01-17,violence.riot', 'occurredOn future-date'],
  ])('rejects the row "%s" of a table', async (change, rejection) =>
    expect(rejectionsOf(await rowsOf('faultline', `${CSV_HEADER}\n${csvRow(change)}`))).toEqual([`2 ${rejection}`]),
  );

  it.each([
    [{ country: 'SUN' }, 'country unknown-country'],
    [{ country: 'kgz' }, 'country unknown-country'],
    [{ occurredOn: '2026-01-17' }, 'occurredOn future-date'],
    [{ actors: [{ role: 'premier' }] }, 'actors[0].name missing'],
    [{ reports: [{ ...REPORT, text: 'Short.', span: { start: 0, end: 9 } }] }, 'reports[0].span bad-span'],
    [
      { reports: [{ ...REPORT, text: 'Short.', span: { start: 0, end: 5 }, quote: 'Long' }] },
      'reports[0].span bad-span',
    ],
  ])('rejects %j', async (change, rejection) =>
    expect(rejectionsOf(await rowsOf('faultline', lines({ country: 'KGZ', ...EVENT, ...change })))).toEqual([
      `1 ${rejection}`,
    ]),
  );

  it('goes on after a line that is broken or means something to JavaScript', async () => {
    const text = `{"country":"KGZ",\n}\n{"__proto__":{"polluted":1}}\n[]\n{broken}\n${lines({ country: 'KGZ', ...EVENT })}`;
    const rows = await rowsOf(
      'faultline',
      `{broken}\n{"__proto__":{"polluted":1}}\n7\n${text.split('\n').at(-1) ?? ''}`,
    );
    expect(rejectionsOf(rows)).toEqual(['1 - bad-json', '2 __proto__ reserved-name', '3 record not-an-object']);
    expect(eventsOf(rows)).toHaveLength(1);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses an event that hits a factor its document does not have', async () => {
    const document = { ...DOCUMENT, events: [{ ...EVENT, factorIds: ['X9'] }] };
    expect(rejectionsOf(await rowsOf('faultline', JSON.stringify(document)))).toEqual(['1 factorIds unknown-factor']);
  });

  it('keeps the text a report quotes, and one report for the same text', async () => {
    const report = { ...REPORT, publisher: 'Wire', text: 'Crowds entered the seat.', span: { start: 0, end: 6 } };
    const rows = await rowsOf(
      'faultline',
      lines({ country: 'KGZ', ...EVENT, reports: [report, { ...report, id: 'r2' }] }),
    );
    const [event] = eventsOf(rows);
    expect(event?.reports.map(({ quote }) => quote)).toEqual(['Crowds', 'Crowds']);
    expect(new Set(event?.reports.map(({ reportId }) => reportId)).size).toBe(1);
    expect(rows[0]).toMatchObject({ texts: [{ publisher: 'Wire', text: 'Crowds entered the seat.' }] });
  });

  it('refuses a document that is not JSON, or too large to be parsed whole', async () => {
    await expect(rowsOf('faultline', '{\n"events": [\n')).rejects.toThrow('not valid JSON');
    await expect(rowsOf('faultline', '{\n"events": 7\n}')).rejects.toThrow('"events" must be a list');
  });

  const seed = new URL('../../../../../shared/seed/coded-events.json', import.meta.url);
  (existsSync(seed) ? it : it.skip)(
    'gives the seed’s events and factors the ids they have there (skipped without the seed)',
    async () => {
      const text = readFileSync(seed, 'utf8');
      const rows = await rowsOf('faultline', text);
      const { events, factors } = JSON.parse(text) as Record<'events' | 'factors', { id: string }[]>;
      expect(eventsOf(rows).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      expect(rows.flatMap((row) => (row.kind === 'factor' ? [row.factor.id] : []))).toEqual(
        factors.map(({ id }) => id),
      );
    },
  );
});
