import type { CountryRecord, Factor, ReportedEvent, ReportedFactor } from '#libs/events';
import type { CoverageRow } from '#libs/storage';

/** Rows that a decision is about to store: the next revisions of events, new factors. */
export interface NewRows {
  readonly events: readonly ReportedEvent[];
  readonly factors: readonly ReportedFactor[];
}

/** The record as it will be read once the rows are stored. */
export function recordWith(record: CountryRecord, { events, factors }: NewRows): CountryRecord {
  const own = <Row extends { readonly country: string }>(rows: readonly Row[]) =>
    rows.filter(({ country }) => country === record.country);
  return {
    country: record.country,
    events: [...record.events, ...own(events)],
    factors: [...record.factors, ...own(factors).map(factOf)],
  };
}

/** What the feeds will cover once the rows are stored. */
export function coverageWith(rows: readonly CoverageRow[], { events, factors }: NewRows): readonly CoverageRow[] {
  const days = [
    ...events.map(({ country, feed, occurredOn }) => ({ country, feed, from: occurredOn, to: null })),
    ...factors.map(({ country, feed, validFrom }) => ({ country, feed, from: validFrom, to: null })),
  ];
  return [...rows, ...days];
}

function factOf({ id, name, indicator, load, validFrom, validTo, knownAt, retractedAt }: ReportedFactor): Factor {
  return { id, name, indicator, load, validFrom, validTo, knownAt, retractedAt };
}
