// Files of three feeds of any length: real rows, dated anew, where they are at hand, and made-up ones elsewhere.
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const REAL = new URL('../../../../shared/data/', import.meta.url);
const DAY_MS = 86_400_000;

const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);

function realText(name) {
  const path = new URL(name, REAL);
  return existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : null;
}

/** `round` counts how often the sample has been used up: ids and days move with it, so that every row is new. */
function* repeated(sample, rows, rowOf) {
  for (let index = 0; index < rows; index++)
    yield rowOf(sample[index % sample.length], Math.floor(index / sample.length), index);
}

/** Files of different length share no id, so that none finds its rows known already. */
const idOf = (rows, index) => String(rows * 1_000_000 + index);

const csvCell = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const SYNTHETIC_GED =
  'id,type_of_violence,code_status,country,country_id,date_start,date_end,best,high,low,source_office\n' +
  Array.from(
    { length: 500 },
    (_, n) => `${n + 1},1,Clear,Mexico,70,2019-03-0${1 + (n % 9)},2019-03-0${1 + (n % 9)},3,4,2,Wire ${n % 9}\n`,
  ).join('');

function* gedFile(rows) {
  const [header, ...sample] = parse(realText('ucdp-ged-events/ged_mexico.csv.gz') ?? SYNTHETIC_GED);
  yield `${header.join(',')}\n`;
  const columns = ['id', 'date_start', 'date_end'].map((name) => header.indexOf(name));
  yield* repeated(sample, rows, (record, round, index) => {
    const cells = [...record];
    const [id, ...days] = columns;
    cells[id] = idOf(rows, index);
    for (const day of days) cells[day] = dayOf(Date.parse(record[day].slice(0, 10)) - round * 7 * DAY_MS);
    return `${cells.map(csvCell).join(',')}\n`;
  });
}

const GDELT_COLUMNS = 61;
const GDELT = { id: 0, day: 1, root: 25, code: 26, base: 27, country: 53, added: 59, url: 60 };

function syntheticGdelt() {
  return Array.from({ length: 500 }, (_, n) => {
    const cells = Array.from({ length: GDELT_COLUMNS }, () => '');
    const { id, day, root, code, base, country, added, url } = GDELT;
    Object.assign(cells, { [id]: n, [day]: '20180101', [root]: 1, [code]: '145', [base]: '145', [country]: 'MX' });
    Object.assign(cells, {
      28: '14',
      31: 5,
      32: 2,
      33: 5,
      [added]: '20180101000000',
      [url]: `http://site${n % 90}.example/${n}`,
    });
    return cells.join('\t');
  });
}

function* gdeltFile(rows) {
  const text = realText('gdelt-events/20180101000000.export.CSV.gz');
  const sample = text?.split('\n').filter((line) => line.split('\t').length === GDELT_COLUMNS) ?? syntheticGdelt();
  yield* repeated(sample, rows, (line, round, index) => {
    const cells = line.split('\t');
    const back = (stamp) => dayOf(Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3')) - round * DAY_MS);
    const plain = (stamp) => back(stamp).replaceAll('-', '');
    cells[GDELT.id] = idOf(rows, index);
    cells[GDELT.day] = plain(cells[GDELT.day]);
    cells[GDELT.added] = plain(cells[GDELT.added]) + '000000';
    cells[GDELT.url] += `?${round}`;
    return `${cells.join('\t')}\n`;
  });
}

const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK', 'MEX', 'MMR', 'CAF', 'NGA', 'UKR', 'SDN'];

function* faultlineFile(rows) {
  for (let index = 0; index < rows; index++) {
    const occurredOn = dayOf(Date.UTC(1995, 0, 1) + ((index * 7919) % (30 * 365)) * DAY_MS);
    const knownAt = `${occurredOn}T18:00:00Z`;
    const report = {
      id: 'r1',
      group: `agency ${index % 97}`,
      grade: 'B',
      attribution: 'observer',
      precision: 1,
      knownAt,
    };
    const event = {
      id: idOf(rows, index),
      country: COUNTRIES[index % COUNTRIES.length],
      occurredOn,
      class: 'violence.clash',
    };
    const more = { dead: index % 40, source: 'Bench', coding: 'curated', knownAt, title: `Clash ${index % 50}` };
    yield `${JSON.stringify({ ...event, ...more, place: `District ${index % 400}`, reports: [report] })}\n`;
  }
}

export const FEEDS = [
  {
    source: 'faultline',
    file: 'events.ndjson',
    make: faultlineFile,
    aim: 0.5,
    copy: String.raw`delimiter e'\x01', quote e'\x02'`,
  },
  { source: 'ucdp-ged', file: 'ged_v25.csv', make: gedFile, aim: 0.5, copy: 'header' },
  { source: 'gdelt', file: 'gdelt.CSV', make: gdeltFile, aim: 0.35, copy: String.raw`delimiter e'\t', quote e'\x02'` },
];

export const areReal = existsSync(REAL);

export const writeFeedFile = (feed, rows, path) => pipeline(Readable.from(feed.make(rows)), createWriteStream(path));
