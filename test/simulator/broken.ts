export type InvariantId =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'I12'
  /** A request has one effect, whole, and one answer. */
  | 'once'
  /** What two people changed at once was changed by both. */
  | 'no lost update'
  /** What was shown is never shown differently under the same revision. */
  | 'published stays'
  /** A published score is restated by the points of the policy or more, once, with causes that add up to the move. */
  | 'restated';

/** Something that must always hold does not. */
export class InvariantBroken extends Error {
  /** The calls up to there, each with the fault that hit it. */
  trace: readonly string[] = [];

  constructor(
    readonly invariant: InvariantId,
    readonly what: string,
  ) {
    super(`${invariant}: ${what}`);
  }
}

export const broken = (invariant: InvariantId, what: string): InvariantBroken => new InvariantBroken(invariant, what);

/** @throws InvariantBroken unless it holds */
export function hold(condition: boolean, invariant: InvariantId, what: () => string): void {
  if (!condition) throw broken(invariant, what());
}
