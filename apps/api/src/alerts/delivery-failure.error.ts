/** A message did not arrive; the sentence stands in the log of its owner. */
export class DeliveryFailure extends Error {
  /** True when trying again is of no use. */
  readonly isFinal: boolean;

  constructor(sentence: string, { isFinal = false }: { readonly isFinal?: boolean } = {}) {
    super(sentence);
    this.name = 'DeliveryFailure';
    this.isFinal = isFinal;
  }
}
