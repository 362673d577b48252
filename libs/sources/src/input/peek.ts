/** A text of which the first line is known, still to be read from its start. */
export interface Peeked {
  /** The first line that is not blank, without the blanks around it; cut where it outgrows the limit. */
  readonly firstLine: string;
  readonly texts: AsyncIterable<string>;
}

/** Reads on until the first line that is not blank has ended or outgrown `longest`. */
export async function peekFirstLine(source: AsyncIterable<string>, longest: number): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]();
  let head = '';
  while (head.length <= longest && !hasWholeLine(head)) {
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
  }
  return { firstLine: (/\S[^\r\n]*/.exec(head)?.[0] ?? '').trim(), texts: startingWith(head, rest) };
}

/** Not one pattern: tried at every place of a long line without an end, its time would grow with the square of the length. */
function hasWholeLine(head: string): boolean {
  const start = head.search(/\S/);
  return start >= 0 && head.includes('\n', start);
}

async function* startingWith(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
