import { addDays, type Day } from '#libs/events';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Fourteen columns of so many days are an answer the server gives. */
const DAYS_AT_ONCE = 12 * 365;

/** A period in spans whose columns can be asked for at once, one after the other. */
export function spansOf({ from, to }: Span): readonly Span[] {
  const end = addDays(from, DAYS_AT_ONCE - 1);
  return end >= to ? [{ from, to }] : [{ from, to: end }, ...spansOf({ from: addDays(end, 1), to })];
}

interface Column {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

interface Days {
  readonly dates: readonly Day[];
  readonly score: readonly (number | null)[];
  readonly pillars: readonly Column[];
  readonly indicators: readonly Column[];
}

/** Spans that follow each other, as one series. */
export const joinedSpans = (spans: readonly Days[]): Days => ({
  dates: spans.flatMap(({ dates }) => dates),
  score: spans.flatMap(({ score }) => score),
  pillars: joinedColumns(spans.map(({ pillars }) => pillars)),
  indicators: joinedColumns(spans.map(({ indicators }) => indicators)),
});

const joinedColumns = (spans: readonly (readonly Column[])[]): Column[] =>
  (spans[0] ?? []).map(({ id }, at) => ({ id, values: spans.flatMap((columns) => columns[at]?.values ?? []) }));
