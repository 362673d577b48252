/** One physical line; `text` is `null` where it was too long to keep. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Cuts text that arrives in pieces into lines (LF or CRLF), skipping blank ones. Memory is bounded by one piece and one line. */
export class LineScanner {
  private text = '';
  private at = 0;
  private number = 0;
  private isLast = false;
  private isSkipping = false;

  constructor(private readonly longestLine: number) {}

  push(piece: string): void {
    this.text = this.at === this.text.length ? piece : this.text.slice(this.at) + piece;
    this.at = 0;
  }

  finish(): void {
    this.isLast = true;
  }

  /** The next whole line, or `null` when more text is needed. */
  next(): Line | null {
    for (;;) {
      const line = this.take();
      if (line === null || line.text?.trim() !== '') return line;
    }
  }

  private take(): Line | null {
    const { text, at } = this;
    const end = text.indexOf('\n', at);
    if (end < 0 && !this.isLast) return this.wait();
    if (end < 0 && at === text.length && !this.isSkipping) return null;
    const stop = end < 0 ? text.length : end;
    const isTooLong = this.isSkipping || stop - at > this.longestLine;
    this.at = end < 0 ? text.length : end + 1;
    this.isSkipping = false;
    this.number += 1;
    return { number: this.number, text: isTooLong ? null : text.slice(at, stop) };
  }

  private wait(): null {
    if (this.isSkipping || this.text.length - this.at > this.longestLine) {
      this.isSkipping = true;
      this.at = this.text.length;
    }
    return null;
  }
}
