const SPECIAL = /["\\]/g;

/** Texts as PostgreSQL writes an array of them: for some thousand keys the driver's own way takes longer than the question itself. */
export function textArray(texts: readonly string[]): string {
  let array = '';
  for (const text of texts) {
    const escaped = text.includes('"') || text.includes('\\') ? text.replaceAll(SPECIAL, '\\$&') : text;
    array += array === '' ? `"${escaped}"` : `,"${escaped}"`;
  }
  return `{${array}}`;
}
