const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const TAGS = /<\/?[a-zA-Z!][^<>]{0,2000}>/g;

/** Same length in, same length out: what is not text becomes spaces, so that offsets still point into the stored text. */
export function cleanText(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return text
    .replace(TAGS, blank)
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, ' ')
    .replace(/\r|\u2028|\u2029|\t|\u00A0/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ');
}
