/** A feed could not be read this time. The sentence is shown to whoever asks how the feed is doing. */
export class FeedFailure extends Error {
  constructor(
    sentence: string,
    /** HTTP status of the answer; `null` where there was none or it is not to blame. */
    readonly status: number | null = null,
    /** How long the feed asks to be left alone; `null` = it does not say. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(sentence);
    this.name = 'FeedFailure';
  }
}
