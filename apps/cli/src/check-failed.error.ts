/** A check ran to its end and what it checks does not hold: the command fails with this sentence and without a stack. */
export class CheckFailed extends Error {}
