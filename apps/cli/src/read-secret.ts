import type { Readable } from 'node:stream';

const MOST_BYTES = 4_096;

/** The first line of a stream. */
export async function readSecret(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.length > MOST_BYTES || text.includes('\n')) break;
  }
  return text.split(/\r?\n/, 1)[0] ?? '';
}
