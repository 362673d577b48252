/** What is found out about an answer while it is made. */
export class AnswerNote {
  /** Points it was charged. */
  cost = 0;
  /** Until the ledger changes, everybody with the same rights is given the same. */
  isLasting = false;
}
