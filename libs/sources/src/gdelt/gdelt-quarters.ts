const QUARTER_MS = 15 * 60_000;
const STAMP = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;
/** The rows of articles in other languages than English come as `….translation.export.CSV.zip`. */
const NAMED_BY_QUARTER = /\/(\d{14})((?:\.translation)?\.export\.csv[^/]*)$/i;

/** The quarter of an hour (UTC, `20201006121500`) an event export is named after; `null` for another name. */
export function quarterOf(url: string): string | null {
  return NAMED_BY_QUARTER.exec(url)?.[1] ?? null;
}

/**
 * Addresses of the exports between the last quarter that was read and the listed one, oldest first, at most `limit` of the newest:
 * GDELT's list names the last file only, and each file only once.
 */
export function exportsBetween(lastRead: string, listed: string, limit: number): readonly string[] {
  const last = quarterOf(listed);
  const [from, to] = [msOf(lastRead), msOf(last ?? '')];
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  const missed = Math.max(0, Math.min(limit, (to - from) / QUARTER_MS - 1));
  const quarters = Array.from({ length: missed }, (_, index) => stampOf(to - (missed - index) * QUARTER_MS));
  return quarters.map((quarter) => listed.replace(NAMED_BY_QUARTER, `/${quarter}$2`));
}

function msOf(stamp: string): number {
  const [, year, month, day, hour, minute, second] = STAMP.exec(stamp) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function stampOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14);
}
