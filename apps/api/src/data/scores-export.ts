import { PILLAR_IDS } from '#libs/events';
import { methodHash } from '#libs/scoring';
import type { RecordsLoader } from '../scores/records.loader.js';
import { DIRECTION } from '../scores/score.view.js';
import type { ScoresService } from '../scores/scores.service.js';
import type { SeriesService } from '../scores/series.service.js';
import type { SeriesView } from '../scores/series.view.js';
import { csvLine, type Cell } from './csv.js';
import type { ScoresQuery } from './data-query.js';
import { LICENCE } from './licence.js';

/** Each hash reads the country's rows again: above this many rows only the last one of a country carries its hash. */
const ROWS_WITH_HASH = 1_000;

export interface ScoresSource {
  readonly scores: ScoresService;
  readonly series: SeriesService;
  readonly loader: RecordsLoader;
}

export interface ScoreRow {
  readonly country: string;
  readonly date: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string | null;
  readonly pillars: Readonly<Record<string, number | null>>;
  readonly hash: string | null;
}

export interface ScoresTable {
  readonly rowCount: number;
  readonly method: { readonly version: string; readonly hash: string };
  readonly rows: Iterable<ScoreRow>;
}

/** The scores that were asked for, row by row: the same numbers and hashes as over GraphQL. */
export async function readScores(
  source: ScoresSource,
  { countries, from, to, asOf, method }: ScoresQuery,
): Promise<ScoresTable> {
  const args = {
    from,
    to,
    interval: 'day',
    parts: 'pillars',
    asOf: asOf === null ? null : { at: asOf },
    method,
  } as const;
  const all = await Promise.all(countries.map((country) => source.series.series(source.loader, country, args)));
  const rowCount = all.reduce((sum, { dates }) => sum + dates.length, 0);
  const isEachHashed = rowCount <= ROWS_WITH_HASH;
  const { method: asked } = source.scores.question({ method });
  const used = { version: asked.version, hash: methodHash(asked) };
  return { rowCount, method: used, rows: rowsOf(all, { source, isEachHashed }) };
}

interface Hashing {
  readonly source: ScoresSource;
  readonly isEachHashed: boolean;
}

function* rowsOf(all: readonly SeriesView[], hashing: Hashing): Generator<ScoreRow> {
  for (const series of all)
    for (const [row, date] of series.dates.entries()) {
      const columns = {
        country: series.country,
        date,
        score: series.score[row] ?? null,
        low: series.low[row] ?? null,
        high: series.high[row] ?? null,
        label: series.labels[row] ?? null,
        pillars: Object.fromEntries(series.pillars.map(({ id, values }) => [id, values[row] ?? null])),
        hash: null,
      };
      yield columns.score === null ? columns : { ...columns, ...hashed(series, row, hashing) };
    }
}

/** Where a row has its hash, it has the very bits that were hashed; the series agrees with them to 1e-9. */
function hashed(series: SeriesView, row: number, { source, isEachHashed }: Hashing): Partial<ScoreRow> {
  const { dates, loaded, coverage } = series;
  const on = dates[row];
  if (on === undefined || (!isEachHashed && row < dates.length - 1)) return {};
  const { asOf, method, weights } = series.question;
  const question = { on, asOf, method, weights };
  const { value: score, low, high } = source.scores.summary(loaded, question, coverage);
  return { score, low, high, hash: source.scores.hash(loaded, question, coverage) };
}

/** CSV with header rows (`#`) that carry what a number alone does not say. */
export function* scoresCsv({ rowCount, method, rows }: ScoresTable, { asOf }: ScoresQuery): Generator<string> {
  yield csvLine(['# Faultline scores', DIRECTION]);
  yield csvLine(['# method', method.version, method.hash]);
  yield csvLine(['# asOf', asOf ?? 'everything known']);
  yield csvLine(['# rows', rowCount]);
  yield csvLine(['# licence', LICENCE]);
  yield csvLine(['country', 'date', 'score', 'low', 'high', 'label', ...PILLAR_IDS, 'hash']);
  for (const { country, date, score, low, high, label, pillars, hash } of rows)
    yield csvLine([country, date, score, low, high, label, ...PILLAR_IDS.map((id): Cell => pillars[id] ?? null), hash]);
}

/** What stands before the rows in JSON. */
export const scoresHead = ({ rowCount, method }: ScoresTable, { asOf }: ScoresQuery) => ({
  direction: DIRECTION,
  method,
  asOf,
  rowCount,
  licence: LICENCE,
});
