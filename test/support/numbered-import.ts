import type { Storage, Import } from '#libs/storage';
import { aReport, aReportedEvent, eventRows } from './ledger-rows.js';

export const NUMBERED_COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM'] as const;

export interface NumberedImport {
  readonly contentHash: string;
  /** The file holds the events `n0` to `n<rows - 1>`. */
  readonly rows: number;
  readonly rowsPerChunk: number;
  readonly onChunk?: () => void;
}

/** Imports events with running numbers from wherever an earlier attempt stopped. */
export async function importNumbered(storage: Storage, plan: NumberedImport): Promise<Import> {
  const { contentHash, rows, rowsPerChunk } = plan;
  const session = await storage.imports.begin({ source: 'faultline', fileName: 'numbered', contentHash });
  if (session.finished) return session.import;
  for (let from = Number(session.resumesFrom ?? 0); from < rows; from += rowsPerChunk) {
    const to = Math.min(from + rowsPerChunk, rows);
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    await storage.imports.writeChunk(session, numbers.flatMap(numberedRow), String(to));
    plan.onChunk?.();
  }
  return storage.imports.finish(session);
}

function numberedRow(number: number) {
  const country = NUMBERED_COUNTRIES[number % NUMBERED_COUNTRIES.length]!;
  const day = String((number % 28) + 1).padStart(2, '0');
  const event = aReportedEvent({ id: `n${number}`, country, occurredOn: `2020-10-${day}` });
  return eventRows([event], [aReport({ id: `report ${number}`, country })]);
}
