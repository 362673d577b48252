import { readFileSync } from 'node:fs';
import type { ImportRow } from '#libs/events';
import { sourceById, type ReadContext } from '#libs/sources';

export const TODAY = '2026-01-15';
export const RECEIVED: ReadContext = { fileName: 'test.csv', receivedAt: '2026-01-15T12:00:00Z', today: TODAY };

/** A text as a file would deliver it, in pieces of `size` bytes. */
export async function* piecesOf(text: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** All rows one source makes of a text. */
export async function rowsOf(
  source: string,
  text: string | Uint8Array,
  context: Partial<ReadContext> = {},
): Promise<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const batch of sourceById(source).read(piecesOf(text), { ...RECEIVED, ...context })) rows.push(...batch);
  return rows;
}

/** The rows of a fixture under test/fixtures/sources. */
export function rowsOfFixture(source: string, fileName: string): Promise<readonly ImportRow[]> {
  const path = new URL(`../fixtures/sources/${source}/${fileName}`, import.meta.url);
  return rowsOf(source, readFileSync(path), { fileName });
}

/** `line reason` of every rejected row. */
export function rejectionsOf(rows: readonly ImportRow[]): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'rejected' ? [`${row.line} ${row.column ?? '-'} ${row.reason}`] : []));
}

export function eventsOf(rows: readonly ImportRow[]) {
  return rows.flatMap((row) => (row.kind === 'event' ? [row.event] : []));
}
