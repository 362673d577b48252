import type { CountryRecord } from '#libs/events';
import type { Contribution, Score } from '#libs/scoring';

/** The fixed shape of METHOD section 9, on one line. */
export function scoreJson({ value, contributions, ...score }: Score): string {
  const { country, on, asOf, method, low, high, label, pillars, indicators, hash } = score;
  return JSON.stringify({
    country,
    on,
    asOf,
    method,
    score: value,
    low,
    high,
    label,
    pillars,
    indicators,
    contributions: contributions.map(({ kind, id, indicator, load, points }) => ({
      kind,
      id,
      indicator,
      load,
      points,
    })),
    hash,
  });
}

/** The score as a ledger a person can check with a pocket calculator. */
export function scoreLedger(score: Score, record: CountryRecord): string {
  const { country, on, asOf, method, value, low, high, label } = score;
  const known = asOf === null ? 'everything known' : `as of ${asOf}`;
  const lines = [
    `${country} on ${on}, ${known}, method ${method.version}`,
    `score ${points(value)} of 100 (high = more risk), ${label}, 90 % band ${points(low)} to ${points(high)}`,
    `pillars: ${namedValues(score.pillars)}`,
    `indicators: ${namedValues(score.indicators)}`,
    '',
    ...table([HEADINGS, ...score.contributions.map((row) => ledgerRow(row, record)), totalRow(value)]),
    '',
    `inputs ${score.hash}`,
  ];
  return `${lines.join('\n')}\n`;
}

const HEADINGS = ['points', 'load', '=', 'base', 'confidence', 'decay', 'indicator', 'event or factor'];
const FIRST_TEXT_COLUMN = HEADINGS.indexOf('indicator');

function ledgerRow({ points: share, load, ...row }: Contribution, record: CountryRecord): string[] {
  const { baseLoad, confidence, decay, indicator } = row;
  return [points(share), digits(load), '=', digits(baseLoad), digits(confidence), digits(decay), indicator].concat(
    nameOf(row, record),
  );
}

function totalRow(value: number): string[] {
  return [points(value), '', '', '', '', '', '', 'sum'];
}

function nameOf({ kind, id }: Pick<Contribution, 'kind' | 'id'>, { events, factors }: CountryRecord): string {
  if (kind === 'factor') return `${id} ${factors.find((factor) => factor.id === id)?.name ?? ''}`;
  const event = events.find((row) => row.id === id);
  return event ? `${id} ${event.class} ${event.occurredOn}` : id;
}

function namedValues(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([id, value]) => `${id} ${points(value)}`)
    .join(', ');
}

function table(rows: readonly string[][]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < FIRST_TEXT_COLUMN ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function points(value: number): string {
  return value.toFixed(2);
}

function digits(value: number): string {
  return value.toFixed(4);
}
