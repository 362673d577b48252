interface Failing {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** Whoever read has read enough (`| head`), or the terminal is gone. */
const NOBODY_READS = new Set(['EPIPE', 'EIO']);

/**
 * Keeps a stream nobody reads any more from ending the process half-way, with its database running: the command goes on to its end. `tell` hears, once, why
 * what was printed is not whole otherwise.
 */
export function surviveOutput(stream: Failing, tell: (sentence: string) => void): void {
  let isTold = false;
  stream.on('error', (error) => {
    if (isTold || NOBODY_READS.has(error.code ?? '')) return;
    isTold = true;
    tell(`What was to be printed is not whole: ${error.message}.`);
  });
}

/** Prints pieces as fast as they are read, and asks for no more of them once nobody reads. */
export async function printPieces(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    const isRead = await new Promise<boolean>((resolve) => process.stdout.write(piece, (error) => resolve(!error)));
    if (!isRead) return;
  }
}
