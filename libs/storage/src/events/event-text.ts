import type { Actor, ReportedEvent, ReportedEvidence } from '#libs/events';

/** What JSON must escape; half a surrogate pair included, as `JSON.stringify` does. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/*
 * The two JSON texts of an event, written by hand: an import writes them for every row, and `JSON.stringify` of an object made for
 * the purpose takes four times as long. Keys stand in a fixed order, so equal events give equal text and equal hashes. A test holds
 * every text against what `JSON.stringify` gives.
 */

/** Everything the score reads, except the revision, which the store may assign. */
export function factsText(event: ReportedEvent): string {
  return (
    `{"id":${quoted(event.id)},"occurredOn":"${event.occurredOn}","until":${orNull(event.until)},"class":"${event.class}",` +
    `"dead":${event.dead},"injured":${event.injured},"factorIds":${listText(event.factorIds, quoted)},` +
    `"source":${orNull(event.source)},"coding":"${event.coding}","knownAt":"${event.knownAt}",` +
    `"retractedAt":${orNull(event.retractedAt)},"reports":${listText(event.reports, evidenceText)}}`
  );
}

/** What a person wants to see beside the facts; `evidence` stands beside `reports`, in the same order. */
export function storyText({ title, place, actors, quality, deadRange, reports }: ReportedEvent): string {
  const range = deadRange === null ? 'null' : `{"low":${deadRange.low},"high":${deadRange.high}}`;
  return (
    `{"title":${orNull(title)},"place":${orNull(place)},"actors":${listText(actors, actorText)},"quality":${orNull(quality)},` +
    `"deadRange":${range},"evidence":${listText(reports, sentenceText)}}`
  );
}

function evidenceText(report: ReportedEvidence): string {
  return (
    `{"id":${quoted(report.id)},"group":${quoted(report.group)},"grade":"${report.grade}",` +
    `"attribution":"${report.attribution}","precision":${report.precision},"knownAt":"${report.knownAt}",` +
    `"retractedAt":${orNull(report.retractedAt)},"denies":${report.denies}}`
  );
}

function sentenceText({ reportId, quote, span }: ReportedEvidence): string {
  const place = span === null ? 'null' : `{"start":${span.start},"end":${span.end}}`;
  return `{"reportId":${orNull(reportId)},"quote":${orNull(quote)},"span":${place}}`;
}

function actorText({ name, role, country }: Actor): string {
  return `{"name":${quoted(name)},"role":${orNull(role)},"country":${orNull(country)}}`;
}

function listText<T>(items: readonly T[], textOf: (item: T) => string): string {
  const [first, ...others] = items;
  if (first === undefined) return '[]';
  let text = `[${textOf(first)}`;
  for (const item of others) text += `,${textOf(item)}`;
  return `${text}]`;
}

function orNull(text: string | null): string {
  return text === null ? 'null' : quoted(text);
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
