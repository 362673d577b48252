import type { ReportedEvent } from '#libs/events';

/** One field that a revision changed, as the reader sees it: text as it is, all else as JSON. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

const FIELDS = [
  'occurredOn',
  'until',
  'class',
  'dead',
  'injured',
  'deadRange',
  'factorIds',
  'source',
  'coding',
  'title',
  'place',
  'actors',
  'quality',
  'knownAt',
  'retractedAt',
  'reports',
] as const satisfies readonly (keyof ReportedEvent)[];

/** What changed from one revision to the next. */
export function changesBetween(before: ReportedEvent, after: ReportedEvent): readonly FieldChange[] {
  return FIELDS.map((field) => ({ field, from: shown(before[field]), to: shown(after[field]) })).filter(
    ({ from, to }) => from !== to,
  );
}

function shown(value: ReportedEvent[keyof ReportedEvent]): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
