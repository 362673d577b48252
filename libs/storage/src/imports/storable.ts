import type { ImportRow, RejectedRow, Report } from '#libs/events';

/** Longer keys do not fit an index page beside the rest of the key. */
const MAX_ID_CHARACTERS = 512;
const HALF_SURROGATE_OR_NUL = /[\p{Surrogate}\0]/u;

/** The reason why a row cannot be kept as it is, or `null`. PostgreSQL would refuse the whole chunk because of one such row. */
export function findUnstorable(row: ImportRow): RejectedRow | null {
  if (row.kind === 'rejected') return null;
  for (const [column, value] of keyTexts(row)) {
    if (value.length > MAX_ID_CHARACTERS)
      return reject(row.line, column, {
        value: value.slice(0, 200),
        reason: 'id-too-long',
        detail: `An id has at most ${MAX_ID_CHARACTERS} characters.`,
      });
    const position = value.search(HALF_SURROGATE_OR_NUL);
    if (position >= 0) return unstorable(row.line, column, position);
  }
  return row.kind === 'event' ? findUnstorableText(row.line, row.texts) : null;
}

function keyTexts(row: Exclude<ImportRow, RejectedRow>): [string, string][] {
  if (row.kind === 'retraction') return [['id', row.eventId]];
  if (row.kind === 'factor') return [['id', row.factor.id]];
  return [['id', row.event.id], ...row.texts.map(({ id }): [string, string] => ['reports', id])];
}

function findUnstorableText(line: number, texts: readonly Report[]): RejectedRow | null {
  for (const { title, publisher, url, text } of texts)
    for (const value of [title, publisher, url, text]) {
      const position = value?.search(HALF_SURROGATE_OR_NUL) ?? -1;
      if (position >= 0) return unstorable(line, 'reports', position);
    }
  return null;
}

const unstorable = (line: number, column: string, position: number): RejectedRow =>
  reject(line, column, {
    value: null,
    reason: 'unstorable-text',
    detail: `Character ${position + 1} is a NUL or half a surrogate pair: send well-formed Unicode without NUL.`,
  });

function reject(line: number, column: string, why: Pick<RejectedRow, 'value' | 'reason' | 'detail'>): RejectedRow {
  return { kind: 'rejected', line, column, ...why };
}
