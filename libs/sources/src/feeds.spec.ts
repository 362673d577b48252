import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import type { ImportRow } from '#libs/events';
import { sourceById, SOURCES } from '#libs/sources';
import { RECEIVED } from '../../../test/support/read-rows.js';

const data = new URL('../../../../shared/data/', import.meta.url);
const page = new URL('../../../docs/feeds.md', import.meta.url);
const itWithData = existsSync(data) ? it : it.skip;

/** Source, file, and the number of records its provenance states. */
const FILES = [
  ['ucdp-ged', 'ucdp-ged-events/GEDEvent_v23_0_10.csv.gz', 2391],
  ['ucdp-ged', 'ucdp-ged-events/ged_mexico.csv.gz', 18957],
  ['ucdp-ged', 'ucdp-ged-events/ged_myanmar.csv.gz', 7374],
  ['ucdp-ged', 'ucdp-ged-events/ged_car_v23_1.csv.gz', 1848],
  ['gdelt', 'gdelt-events/20151027220000.export.CSV.gz', 2116],
  ['gdelt', 'gdelt-events/20180101000000.export.CSV.gz', 2414],
  ['gdelt', 'gdelt-events/20180326044500.export.CSV.gz', 1540],
  ['gdelt', 'gdelt-events/gdelt1_2013_2016_sample.tsv.gz', 710],
  ['gdelt', 'gdelt-events/gdelt1_100rows.tsv', 100],
  ['icews', 'icews/icews_2018_sample_new.tab.gz', 3705],
] as const;

interface Counts {
  readonly rows: number;
  readonly byKind: ReadonlyMap<string, number>;
  readonly ids: number;
}

async function countsOf(source: string, path: string): Promise<Counts> {
  const fileName = path.split('/').at(-1) ?? '';
  const byKind = new Map<string, number>();
  const ids = new Set<string>();
  let rows = 0;
  const note = (row: ImportRow) => {
    rows += 1;
    const kind = row.kind === 'rejected' ? row.reason : row.kind;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    if (row.kind === 'event') ids.add(row.event.id);
  };
  const context = { ...RECEIVED, fileName };
  for await (const batch of sourceById(source).read(createReadStream(new URL(path, data)), context))
    batch.forEach(note);
  return { rows, byKind, ids: ids.size };
}

describe('every real file at hand', () => {
  let counts: readonly (Counts & { readonly source: string; readonly path: string })[] = [];

  beforeAll(async () => {
    if (!existsSync(data)) return;
    counts = await Promise.all(
      FILES.map(async ([source, path]) => ({ source, path, ...(await countsOf(source, path)) })),
    );
  });

  itWithData('gives one row for each of its records (skipped without the shared data)', () =>
    expect(counts.map(({ path, rows }) => [path, rows])).toEqual(FILES.map(([, path, rows]) => [path, rows])),
  );

  itWithData('has no code that the tables do not name (skipped without the shared data)', () => {
    for (const { byKind } of counts)
      for (const reason of ['unknown-code', 'unknown-type', 'column-count']) expect(byKind.get(reason)).toBeUndefined();
  });

  itWithData('gives every event an id of its own (skipped without the shared data)', () => {
    for (const { byKind, ids } of counts) expect(ids).toBe(byKind.get('event'));
  });

  itWithData('is counted in docs/feeds.md as it is read (skipped without the shared data)', async () => {
    const rows = counts.map(({ source, path, rows: read, byKind }) => {
      const [accepted, duplicate] = [byKind.get('event') ?? 0, byKind.get('repeat') ?? 0];
      const rejected = [...byKind]
        .filter(([kind]) => kind !== 'event' && kind !== 'repeat')
        .sort(([, a], [, b]) => b - a);
      const reasons = rejected.map(([reason, count]) => `${reason} ${count}`).join(', ');
      const cells = [`\`${source}\``, path, read, accepted, duplicate, read - accepted - duplicate, reasons];
      return `| ${cells.join(' | ')} |`;
    });
    const head =
      '| source | file | read | accepted | duplicate | rejected | by reason |\n|---|---|--:|--:|--:|--:|---|';
    const old = readFileSync(page, 'utf8');
    const table = `<!-- counts -->\n\n${head}\n${rows.join('\n')}\n\n<!-- /counts -->`;
    const { code: fresh } = await format('feeds.md', old.replace(/<!-- counts -->[^]*<!-- \/counts -->/, table));
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, fresh);
    else expect(old).toBe(fresh);
  });
});

describe('the catalogue of sources', () => {
  it('names every source once and says what may be done with it', () => {
    expect(SOURCES.map(({ id }) => id)).toEqual(['faultline', 'ucdp-ged', 'gdelt', 'icews', 'acled']);
    expect(SOURCES.filter(({ redistribute }) => !redistribute).map(({ id }) => id)).toEqual(['icews', 'acled']);
    expect(() => sourceById('rumour')).toThrow(
      'There is no source "rumour". Sources: faultline, ucdp-ged, gdelt, icews, acled.',
    );
  });
});
