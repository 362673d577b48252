const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const TAGS = /<\/?[a-zA-Z!][^<>]{0,2000}>/g;

/** Same length in, same length out: what is not text becomes spaces, so that offsets still point into the stored text. */
export function cleanText(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return unwrap(
    text
      .replace(TAGS, blank)
      .replace(CONTROL, ' ')
      .replace(INVISIBLE, ' ')
      .replace(/\r|\u2028|\u2029|\t|\u00A0/g, ' ')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' '),
  );
}

/** Lines of this length that end in the middle of a sentence were broken by a mail program or a typewriter. */
const WRAPPED_LINE = /^.{45,110}$/;
const MIN_LINES = 3;
const WRAPPED_SHARE = 0.5;
const SENTENCE_END = /[.!?:;"”'’)]\s*$/;

const isBroken = (line: string, next: string | undefined): boolean =>
  next !== undefined && next.trim() !== '' && WRAPPED_LINE.test(line.trimEnd()) && !SENTENCE_END.test(line);

/** Joins the lines of a text broken at a fixed width; elsewhere a line end stays one. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '').length;
  const broken = lines.filter((line, i) => isBroken(line, lines[i + 1])).length;
  if (filled < MIN_LINES || broken < WRAPPED_SHARE * filled) return text;
  return lines.map((line, i) => line + (i + 1 === lines.length ? '' : endOf(line, lines[i + 1]))).join('');
}

const endOf = (line: string, next: string | undefined): string =>
  next === undefined || next.trim() === '' || line.trim() === '' ? '\n' : ' ';
