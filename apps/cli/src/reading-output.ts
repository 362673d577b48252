import { type CodedEvent, type CodedReport, REVIEW_MARGIN } from '#libs/coding';

const LOADED = new Set(['actual', 'reported']);

const WHY_NOT: Readonly<Record<string, string>> = {
  empty: 'there is no text',
  language: 'the text is not English',
  budget: 'the text is too long, or not made of words',
};

function figuresOf({ dead, injured }: CodedEvent): string {
  const counts = [dead === null ? '' : `${dead} dead`, injured === null ? '' : `${injured} injured`].filter(Boolean);
  return counts.length > 0 ? `, ${counts.join(', ')}` : '';
}

function eventLines(event: CodedEvent): string[] {
  const where = [event.place, event.country].filter(Boolean).join(', ');
  const who = event.actors.map(({ name, text }) => name ?? text).join(' and ');
  const review = event.margin < REVIEW_MARGIN ? '  [for review]' : '';
  return [
    `${event.occurredOn}  ${event.class}  ${where}${figuresOf(event)}${LOADED.has(event.modality) ? '' : `  (${event.modality}: carries no load)`}${review}`,
    `            ${who === '' ? '' : `${who}: `}“${event.quote}”`,
  ];
}

/** A coded report for a terminal: events with their sentences, then facts, then names. */
export function readingTable({ report, events, factors, mentions }: CodedReport): string {
  if (report.notCoded) return `Not coded: ${WHY_NOT[report.notCoded] ?? report.notCoded}.\n`;
  const names = new Map(
    mentions.map(({ text, resolved, candidates }) => [
      text,
      resolved ?? candidates.map(({ name }) => name).join(' or '),
    ]),
  );
  return [
    `${report.sentences} sentences, published ${report.publishedOn}`,
    '',
    ...events.flatMap(eventLines),
    ...(factors.length > 0 ? ['', 'Structural facts'] : []),
    ...factors.map(({ kind, name }) => `  ${kind}: ${name}`),
    ...(names.size > 0 ? ['', 'Names'] : []),
    ...[...names].map(([text, person]) => `  ${text} = ${person === '' ? 'not in the register' : person}`),
    '',
  ].join('\n');
}
