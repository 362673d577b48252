const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
/** No UTF-16 code unit takes more bytes in UTF-8. */
const MOST_BYTES_PER_UNIT = 3;
const TEXT_OID = 25;

/**
 * Texts as an array of PostgreSQL in its binary format (`array_send`): for some thousand keys, writing and reading an array as text takes longer
 * than the question itself.
 */
export function textArray(texts: readonly string[]): Buffer {
  let most = HEAD_BYTES;
  for (const text of texts) most += LENGTH_BYTES + text.length * MOST_BYTES_PER_UNIT;
  const bytes = Buffer.allocUnsafe(most);
  // Dimensions, no null, type of the elements; length and first index of the one dimension.
  [1, 0, TEXT_OID, texts.length, 1].forEach((word, index) => bytes.writeInt32BE(word, index * LENGTH_BYTES));
  let at = HEAD_BYTES;
  for (const text of texts) {
    const length = bytes.write(text, at + LENGTH_BYTES);
    bytes.writeInt32BE(length, at);
    at += LENGTH_BYTES + length;
  }
  return bytes.subarray(0, at);
}
