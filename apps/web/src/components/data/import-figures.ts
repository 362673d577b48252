import type { ImportRun } from '../../queries/use-data.js';

const MS_PER_SECOND = 1000;

/** Rows per second since the beginning, up to its end or to `now` (milliseconds since 1970); `null` before there is one to count. */
export function rowsPerSecond({ startedAt, finishedAt, read }: ImportRun, now: number): number | null {
  const seconds = ((finishedAt ? Date.parse(finishedAt) : now) - Date.parse(startedAt)) / MS_PER_SECOND;
  return read > 0 && seconds > 0 ? Math.round(read / seconds) : null;
}

/** Seconds until a running import has read its file at the pace so far; `null` where nobody knows. */
export function secondsLeft({ startedAt, share }: ImportRun, now: number): number | null {
  if (!share) return null;
  const elapsed = (now - Date.parse(startedAt)) / MS_PER_SECOND;
  return elapsed > 0 ? Math.ceil((elapsed * (1 - share)) / share) : null;
}

/** `3 + 1 + 0 + 2 = 6`: the law every import keeps. */
export function sumLaw({ accepted, duplicate, revised, rejected, read }: ImportRun): string {
  const parts = [accepted, duplicate, revised, rejected].map((count) => count.toLocaleString('en-GB'));
  return `${parts.join(' + ')} = ${read.toLocaleString('en-GB')}`;
}
