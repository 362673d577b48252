import type { ImportRow, RejectedRow, Report } from '#libs/events';

/** Longer keys do not fit an index page beside the rest of the key. */
const MAX_ID_CHARACTERS = 512;
const HALF_SURROGATE_OR_NUL = /[\p{Surrogate}\0]/u;

/** The reason why a row cannot be kept as it is, or `null`. PostgreSQL would refuse the whole chunk because of one such row. */
export function findUnstorable(row: ImportRow): RejectedRow | null {
  if (row.kind === 'rejected' || row.kind === 'repeat') return null;
  if (row.kind === 'retraction') return findUnstorableId(row.line, 'id', row.eventId);
  if (row.kind === 'factor') return findUnstorableId(row.line, 'id', row.factor.id);
  const problem = findUnstorableId(row.line, 'id', row.event.id);
  if (problem) return problem;
  for (const report of row.texts) {
    const reportProblem = findUnstorableReport(row.line, report);
    if (reportProblem) return reportProblem;
  }
  return null;
}

function findUnstorableId(line: number, column: string, id: string): RejectedRow | null {
  if (id.length > MAX_ID_CHARACTERS)
    return reject(line, column, {
      value: id.slice(0, 200),
      reason: 'id-too-long',
      detail: `An id has at most ${MAX_ID_CHARACTERS} characters.`,
    });
  return isStorable(id) ? null : unstorable(line, column, id);
}

function findUnstorableReport(line: number, { id, title, publisher, url, text }: Report): RejectedRow | null {
  const problem = findUnstorableId(line, 'reports', id);
  if (problem) return problem;
  for (const value of [title, publisher, url, text])
    if (value !== null && !isStorable(value)) return unstorable(line, 'reports', value);
  return null;
}

/** Asked of every text of every row: both questions are answered without a pattern. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const unstorable = (line: number, column: string, text: string): RejectedRow =>
  reject(line, column, {
    value: null,
    reason: 'unstorable-text',
    detail: `Character ${text.search(HALF_SURROGATE_OR_NUL) + 1} is a NUL or half a surrogate pair: send well-formed Unicode without NUL.`,
  });

function reject(line: number, column: string, why: Pick<RejectedRow, 'value' | 'reason' | 'detail'>): RejectedRow {
  return { kind: 'rejected', line, column, ...why };
}
