import { FieldError, type RejectedRow } from '#libs/events';
import type { RecordProblem } from './delimited/record.js';
import type { ReadLimits } from './input/read-limits.js';

const LONGEST_SHOWN_VALUE = 200;

/** The row that takes the place of a record whose field is wrong. */
export function rejectField(line: number, error: FieldError): RejectedRow {
  return {
    kind: 'rejected',
    line,
    column: error.field,
    value: shownValue(error.value),
    reason: error.problem.reason,
    detail: `${error.message}.`,
  };
}

/** The row that takes the place of a record that cannot be cut into fields. */
export function rejectRecord(line: number, problem: RecordProblem, limits: ReadLimits): RejectedRow {
  const details: Readonly<Record<RecordProblem, string>> = {
    'line-too-long': `A line may have ${limits.lineLength} characters.`,
    'cell-too-long': `A cell may have ${limits.cellLength} characters.`,
    'too-many-columns': `A row may have ${limits.columns} columns.`,
    'bad-quote': 'Text follows the closing quote of a cell; a quote inside a cell is written twice.',
    'unclosed-quote': 'A quoted cell does not close before the end of the file.',
  };
  return { kind: 'rejected', line, column: null, value: null, reason: problem, detail: details[problem] };
}

/** The row that takes the place of a record that is read well and yet becomes no event. */
export function rejectValue(
  line: number,
  column: string,
  { value, why }: { readonly value: string; readonly why: Pick<RejectedRow, 'reason' | 'detail'> },
): RejectedRow {
  return { kind: 'rejected', line, column, value: shownValue(value), reason: why.reason, detail: why.detail };
}

function shownValue(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Half a surrogate pair at the cut and NUL cannot be stored.
  return text.slice(0, LONGEST_SHOWN_VALUE).replaceAll(/[\u0000\ud800-\udfff]/gu, '\ufffd');
}
