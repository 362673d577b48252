import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const BIGINT = 20;

/** `2020-10-06 12:00:00.5+00` → `2020-10-06T12:00:00.5Z`. The connection's time zone is UTC, so the offset is always `+00`. */
const instantFromColumn = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  // Dates stay strings end to end: a Date object shifts days by time zone.
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: instantFromColumn,
  // Counters and sequences stay far below 2^53.
  [BIGINT]: Number,
};

/** How columns become values: days and instants as strings, counters as numbers, the rest as pg does it. */
export const COLUMN_TYPES = new pg.TypeOverrides();
for (const [oid, parse] of Object.entries(PARSERS)) COLUMN_TYPES.setTypeParser(Number(oid), parse);
