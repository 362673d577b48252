import { gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { UserError, type ImportRow } from '#libs/events';
import { SOURCES, sourceById, UPLOAD_LIMITS, type ReadContext } from '#libs/sources';
import { eventsOf, piecesOf, RECEIVED, rejectionsOf, rowsOf } from '../../../test/support/read-rows.js';

const MB = 1024 * 1024;
const GED_HEADER = 'id,type_of_violence,country,country_id,date_end,best';
const GED_ROW = '1,1,Mexico,70,2020-01-01,2';
const GED = `${GED_HEADER}\n${GED_ROW}\n`;
/** Half a minute of flooding on a busy machine must not pass for a failure. */
const PATIENCE_MS = 120_000;
const UPLOAD: ReadContext = { ...RECEIVED, limits: UPLOAD_LIMITS };

/** `head`, then `piece` as often as it fits into `bytes`. */
async function* flood(head: string, piece: string, bytes: number): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(head));
  const block = Buffer.from(piece.repeat(Math.ceil((64 * 1024) / piece.length)));
  for (let sent = 0; sent < bytes; sent += block.length) yield block;
}

interface Outcome {
  readonly counts: Readonly<Record<string, number>>;
  readonly refusal: string | null;
  readonly peakMb: number;
}

/** Reads to the end or the refusal, and watches how far memory rises above where it was. */
async function outcomeOf(source: string, input: AsyncIterable<Uint8Array>, context = RECEIVED): Promise<Outcome> {
  const before = process.memoryUsage().rss;
  const counts: Record<string, number> = {};
  let peak = before;
  let refusal: string | null = null;
  const note = (row: ImportRow) => {
    const kind = row.kind === 'rejected' ? row.reason : row.kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if ((counts[kind] ?? 0) % 1000 === 1) peak = Math.max(peak, process.memoryUsage().rss);
  };
  try {
    for await (const rows of sourceById(source).read(input, context)) rows.forEach(note);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    refusal = error.message;
  }
  return { counts, refusal, peakMb: (Math.max(peak, process.memoryUsage().rss) - before) / MB };
}

async function* inTurn(...inputs: readonly AsyncIterable<Uint8Array>[]): AsyncGenerator<Uint8Array> {
  for (const input of inputs) yield* input;
}

describe('a hostile file', () => {
  jest.setTimeout(PATIENCE_MS);

  it.each([
    ['in UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GED, 'utf16le')]), 'UTF-16'],
    [
      'in UTF-16, big end first',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(GED, 'utf16le').swap16()]),
      'UTF-16',
    ],
    ['in UTF-16 without a mark', Buffer.from(GED, 'utf16le'), 'byte 1 is NUL'],
    ['with a NUL in the middle', Buffer.from(`${GED}2,\0`), `byte ${GED.length + 2} is NUL`],
    [
      'in Latin-1',
      Buffer.concat([Buffer.from(`${GED}2,M`), Buffer.from([0xe9, 0x78])]),
      `byte ${GED.length + 3} is not UTF-8`,
    ],
    [
      'cut inside a character',
      Buffer.concat([Buffer.from(GED), Buffer.from([0xe2, 0x82])]),
      `byte ${GED.length} is not UTF-8`,
    ],
    ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'NUL'],
    ['that is a zip archive', Buffer.from('PK\u0003\u0004\u0014\u0000'), 'unpack it and import the file inside'],
    [
      'that is a workbook',
      Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml`),
      'save the sheet with the events as CSV in UTF-8',
    ],
    ['that is an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'save the sheet with the events as CSV'],
    ['with a column twice', Buffer.from(`${GED_HEADER},id\n`), 'has the column "id" twice'],
    ['with a column called __proto__', Buffer.from(`${GED_HEADER},__proto__\n`), 'cannot be the name of a column'],
    ['separated by bars', Buffer.from(GED.replaceAll(',', '|')), 'Is it separated by commas?'],
    ['zipped and cut off', gzipSync(GED.repeat(50)).subarray(0, 60), 'the gzip file is damaged or cut off'],
  ])('%s is refused with a sentence that says so', async (_, bytes, sentence) =>
    expect(rowsOf('ucdp-ged', bytes)).rejects.toThrow(sentence),
  );

  it('may be zipped whatever its name, marked as UTF-8, and end its lines in any of three ways', async () => {
    for (const text of [GED, `\ufeff${GED}`, GED.replaceAll('\n', '\r\n'), GED.replaceAll('\n', '\r')])
      for (const bytes of [Buffer.from(text), gzipSync(text)])
        expect(eventsOf(await rowsOf('ucdp-ged', bytes)).map(({ id }) => id)).toEqual(['ucdp-ged:1']);
  });

  it('that is empty or a header alone has no rows, and is no error', async () => {
    for (const { id } of SOURCES) expect(await rowsOf(id, '')).toEqual([]);
    expect(await rowsOf('ucdp-ged', `${GED_HEADER}\n`)).toEqual([]);
    expect(await rowsOf('faultline', '\n \n')).toEqual([]);
  });

  it('reads the same whether its bytes come one by one or all at once', async () => {
    const text = `${GED_HEADER}\n1,1,"Côte d’Ivoire",437,2020-01-01,2\r\n2,3,México,70,2020-01-02,x\n`;
    async function* singly() {
      for (const byte of Buffer.from(text)) yield await Promise.resolve(Uint8Array.of(byte));
    }
    const rows: ImportRow[] = [];
    for await (const batch of sourceById('ucdp-ged').read(singly(), RECEIVED)) rows.push(...batch);
    expect(rows).toEqual(await rowsOf('ucdp-ged', text));
    expect(rejectionsOf(rows)).toEqual(['3 best bad-number']);
  });

  it('with a quote that stays open for 20 MB is refused in bounded memory', async () => {
    const { refusal, peakMb } = await outcomeOf('ucdp-ged', flood(`${GED}2,"`, 'x\n', 20 * MB));
    expect(refusal).toContain('line 3: a quoted cell does not close within');
    expect(peakMb).toBeLessThan(150);
  });

  it('with a line of 200 MB loses that line and nothing else, in bounded memory', async () => {
    const input = inTurn(flood(GED, 'x', 200 * MB), piecesOf(`\n${GED_ROW}\n`));
    const { counts, refusal, peakMb } = await outcomeOf('ucdp-ged', input);
    expect({ counts, refusal }).toEqual({ counts: { event: 2, 'line-too-long': 1 }, refusal: null });
    expect(peakMb).toBeLessThan(150);
  });

  it('with five million empty cells rejects every row of them in bounded memory', async () => {
    const { counts, peakMb } = await outcomeOf('ucdp-ged', flood(GED, `${','.repeat(99)}\n`, 5_000_000));
    expect(Object.keys(counts)).toEqual(['event', 'column-count']);
    expect((await outcomeOf('ucdp-ged', flood(GED, `${','.repeat(99)}\n`, MB), UPLOAD)).counts).toHaveProperty(
      'too-many-columns',
    );
    expect((await outcomeOf('ucdp-ged', flood(GED, ',', 5_000_000))).counts).toEqual({ event: 1, 'line-too-long': 1 });
    expect(peakMb).toBeLessThan(150);
  });

  it('that unzips to more than an upload may hold is refused while it unzips', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * MB, 'x'), { level: 1 });
    const { refusal, peakMb } = await outcomeOf('ucdp-ged', inTurn(piecesOf(gzipSync(GED)), piecesOf(bomb)), UPLOAD);
    expect(refusal).toContain(`more than ${50 * MB} bytes when unzipped`);
    expect(peakMb).toBeLessThan(150);
  });

  it('uploaded with one row too many is refused', async () => {
    expect(UPLOAD_LIMITS.rows).toBe(500_000);
    const few = { ...UPLOAD, limits: { ...UPLOAD_LIMITS, rows: 1000 } };
    const { counts, refusal } = await outcomeOf('ucdp-ged', flood(`${GED_HEADER}\n`, `${GED_ROW}\n`, MB), few);
    expect(refusal).toContain('more than 1000 rows');
    expect(counts).toEqual({ event: 1000 });
  });

  it('that is one JSON document beyond the limit is refused, and asked for as one event a line', async () => {
    const { refusal, peakMb } = await outcomeOf('faultline', flood('{\n"events": [', '{"id":"e1"},\n', 52 * MB));
    expect(refusal).toContain('write one event a line (NDJSON)');
    expect(peakMb).toBeLessThan(250);
  });

  it('of one JSON line of 20 MB loses that line and nothing else', async () => {
    const input = inTurn(flood('{}\n{"id":"', 'x', 20 * MB), piecesOf('"}\n[1]\n'));
    const { counts } = await outcomeOf('faultline', input);
    expect(counts).toEqual({ missing: 1, 'line-too-long': 1, 'not-an-object': 1 });
  });
});
