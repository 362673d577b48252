/** Where a thing is shown, by the kind of the entry; subjects are `KGZ e04`, or an id or name by itself. */
const PAGES: Readonly<Record<string, (subject: string) => string>> = {
  event: (subject) => `/events/${globalId(subject)}`,
  report: (subject) => `/reports/${globalId(subject)}`,
  review: (subject) => `/desk?item=${globalId(subject)}`,
  factor: (subject) => `/desk?tab=factors&country=${subject.slice(0, 3)}`,
  source: () => '/desk?tab=grades',
  import: () => '/data',
  method: () => '/method',
  portfolio: (subject) => `/exposure/${encodeURIComponent(subject)}`,
};

/** Decisions about events and factors name those, not a proposal. */
const OF_EVENTS = new Set(['review.merge-events', 'review.split-event']);
const OF_FACTORS = new Set(['review.add-factor', 'review.end-factor']);

/** The page of what an entry of the log is about; `null` where there is none. */
export function auditObjectHref({
  action,
  subject,
}: {
  readonly action: string;
  readonly subject: string;
}): string | null {
  const [noun = ''] = action.split('.');
  const kind = OF_EVENTS.has(action) ? 'event' : OF_FACTORS.has(action) ? 'factor' : noun;
  return PAGES[kind]?.(subject) ?? null;
}

const globalId = (subject: string): string => encodeURIComponent(subject.replace(' ', ':'));
