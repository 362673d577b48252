import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { eventsOf, rejectionsOf, rowsOf } from '../../../test/support/read-rows.js';

type Table = readonly (readonly string[])[];

interface Feed {
  readonly source: string;
  readonly delimiter: string;
  readonly table: Table;
}

const table = (text: string): Table => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

/** Two or three events of every feed that comes as a table with a header; the texts hold what delimited files trip over. */
const FEEDS: readonly Feed[] = [
  {
    source: 'ucdp-ged',
    delimiter: ',',
    table:
      table(`id|type_of_violence|country|country_id|date_start|date_end|best|low|high|side_a|side_b|source_article|latitude|longitude|gwnoa|gwnob
      7|1|Myanmar (Burma)|775|2019-05-30|2019-06-02|12|10|20|Government, of "all"|Rebels; north|A; b, c|21.5|96.1|775|
      8|3|DR Congo (Zaire)|490|2019-06-02|2019-06-02|0|0|3|Gang|Civilians|Agency|-1.5|29.2||`),
  },
  {
    source: 'gdelt',
    delimiter: '\t',
    table:
      table(`GLOBALEVENTID|SQLDATE|Actor1Name|Actor1CountryCode|Actor2Name|Actor2CountryCode|EventCode|ActionGeo_FullName|ActionGeo_CountryCode|ActionGeo_Lat|ActionGeo_Long|DATEADDED|SOURCEURL
      301|20201005|PROTESTER|KGZ|GOVERNMENT|KGZ|145|Bishkek, Bishkek, Kyrgyzstan|KG|42.87|74.59|20201006121500|https://example.org/a;b,c
      302|20201005|UNITED STATES|USA|GOVERNMENT|KGZ|163|Osh, Kyrgyzstan|KG|40.5|72.8|20201006121500|`),
  },
  {
    source: 'icews',
    delimiter: '\t',
    table:
      table(`Event ID|Event Date|Source Name|Source Country|CAMEO Code|Target Name|Target Country|Story ID|Publisher|City|Province|Country|Latitude|Longitude
      7001|2018-06-01|Protester, armed (Kyrgyzstan)|Kyrgyzstan|145|Government; all|Kyrgyzstan|900|Agency|Bishkek|NA|Kyrgyzstan|42.87|74.59
      7002|2018-06-02|United States|United States|163|Government|Kyrgyzstan|901|Agency|NA|NA|Kyrgyzstan|NA|NA`),
  },
  {
    source: 'acled',
    delimiter: ',',
    table:
      table(`event_id_cnty|event_date|sub_event_type|actor1|actor2|iso|country|location|latitude|longitude|source|source_scale|notes|fatalities|timestamp
      KGZ1|2020-10-06|Mob violence|Rioters, some|Police|417|Kyrgyzstan|Bishkek|42.87|74.59|One; Two|National|On 6 October, "rioters" entered|1|1602593892
      CIV2|30/12/20|Armed clash|Militia||384|Ivory Coast|Bouaké|7.7|-5.0|One|Other|They fought; both lost|0|1609500000`),
  },
  {
    source: 'faultline',
    delimiter: ',',
    table:
      table(`country|id|occurredOn|class|dead|factorIds|knownAt|report.id|report.group|report.grade|report.attribution|report.knownAt|title
      KGZ|e1|2020-10-05|violence.riot|1|X1;X2|2020-10-06T12:00:00Z|r1|wire|B|official|2020-10-06T12:00:00Z|A "riot", they say
      CIV|e2|2020-10-05|protest.peaceful|||2020-10-06T12:00:00Z|r1|wire|C|party|2020-10-06T12:00:00Z|Marche à Bouaké; calme`),
  },
];

const HEADERS = {
  asItIs: (name: string) => name,
  upper: (name: string) => name.toUpperCase(),
  lower: (name: string) => name.toLowerCase(),
  dotted: (name: string) => name.replaceAll(/[ _]/g, '.'),
  padded: (name: string) => ` ${name} `,
} as const;

/** How a program may write a table. */
const writing = fc.record({
  header: fc.constantFrom(...(Object.keys(HEADERS) as (keyof typeof HEADERS)[])),
  delimiter: fc.constantFrom('usual', ',', ';', '\t'),
  order: fc.constantFrom('asItIs', 'reversed', 'rotated'),
  areAllQuoted: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  ending: fc.constantFrom('', 'line end', 'blank lines'),
  hasMark: fc.boolean(),
  isZipped: fc.boolean(),
  extraColumns: fc.constantFrom(0, 1, 3),
  emptyEnd: fc.constantFrom('none', 'rows', 'header and rows', 'header'),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

const ORDERS = {
  asItIs: (cells: readonly string[]) => cells,
  reversed: (cells: readonly string[]) => [...cells].reverse(),
  rotated: (cells: readonly string[]) => [...cells.slice(3), ...cells.slice(0, 3)],
} as const;

function cellText(text: string, delimiter: string, isQuoted: boolean): string {
  const mustBe = text.includes(delimiter) || text.includes('"');
  return isQuoted || mustBe ? `"${text.replaceAll('"', '""')}"` : text;
}

function written({ delimiter: usual, table: rows }: Feed, how: Writing): Uint8Array {
  const delimiter = how.delimiter === 'usual' ? usual : how.delimiter;
  const isTabbed = usual === '\t' && delimiter === '\t';
  const [header = [], ...records] = rows;
  const line = (cells: readonly string[], hasEmptyEnd: boolean): string => {
    const texts = cells.map((cell) => cellText(cell, delimiter, how.areAllQuoted && !isTabbed));
    return [...texts, ...(hasEmptyEnd ? [''] : [])].join(delimiter);
  };
  const reorder = ORDERS[how.order];
  const names = [
    ...reorder(header.map(HEADERS[how.header])),
    ...Array.from({ length: how.extraColumns }, (_, index) => `unheard of ${index}`),
  ];
  const lines = [
    line(names, how.emptyEnd.startsWith('header')),
    ...records.map((cells) =>
      line([...reorder(cells), ...Array.from({ length: how.extraColumns }, () => 'x')], how.emptyEnd.endsWith('rows')),
    ),
  ];
  const ending = { '': '', 'line end': how.lineEnd, 'blank lines': how.lineEnd.repeat(3) }[how.ending];
  const text = Buffer.from(`${how.hasMark ? '\ufeff' : ''}${lines.join(how.lineEnd)}${ending}`);
  return how.isZipped ? gzipSync(text) : text;
}

describe('a table of a feed', () => {
  it.each(FEEDS)(
    'of $source says the same however a program has written it: order and case of columns, delimiter, quotes, line ends, byte order mark, gzip, columns nobody knows, delimiters at the ends of lines',
    async (feed) => {
      const plain: Writing = {
        header: 'asItIs',
        delimiter: 'usual',
        order: 'asItIs',
        areAllQuoted: false,
        lineEnd: '\n',
        ending: 'line end',
        hasMark: false,
        isZipped: false,
        extraColumns: 0,
        emptyEnd: 'none',
      };
      const expected = await rowsOf(feed.source, written(feed, plain));
      expect(expected.map(({ kind }) => kind)).toEqual(['event', 'event']);
      await fc.assert(
        fc.asyncProperty(writing, async (how) => {
          expect(await rowsOf(feed.source, written(feed, how))).toEqual(expected);
        }),
        { seed: 11, numRuns: 120 },
      );
    },
  );

  it.each(FEEDS)(
    'of $source loses a row with a cell too many or too few, and reads no cell as that of another column',
    async (feed) => {
      const [header = [], first = [], second = []] = feed.table;
      const text = [header, first, ['', ...second], second.slice(1), [...second, ''], second]
        .map((cells) => cells.map((cell) => cellText(cell, feed.delimiter, false)).join(feed.delimiter))
        .join('\n');
      const rows = await rowsOf(feed.source, text);
      expect(rejectionsOf(rows)).toEqual(['3 row column-count', '4 row column-count', '5 row column-count']);
      expect(eventsOf(rows)).toHaveLength(2);
    },
  );
});
