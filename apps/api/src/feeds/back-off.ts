const FIRST_MS = 60_000;

export interface BackOff {
  /** Attempts that failed in a row, this one included. */
  readonly failures: number;
  readonly intervalMs: number;
  /** How long the feed asked to be left alone. */
  readonly retryAfterMs: number | null;
  /** From [0, 1): spreads the attempts of many installations. */
  readonly random: number;
}

/** How long to wait after a failure: 1, 2, 4 … minutes, never beyond the feed's interval, less up to half; longer where the feed asks for it. */
export function backOffMs({ failures, intervalMs, retryAfterMs, random }: BackOff): number {
  let wait = FIRST_MS;
  for (let failure = 1; failure < failures && wait < intervalMs; failure++) wait *= 2;
  const jittered = Math.min(wait, intervalMs) * (1 - random / 2);
  return Math.max(Math.round(jittered), retryAfterMs ?? 0);
}
