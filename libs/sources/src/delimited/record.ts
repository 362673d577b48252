import type { ReadLimits } from '../input/read-limits.js';

/** Why a record cannot be read field by field. */
export type RecordProblem = 'line-too-long' | 'cell-too-long' | 'too-many-columns' | 'bad-quote' | 'unclosed-quote';

/**
 * One record of a delimited file. The scanner reuses the same object for the next record,
 * and texts are cut out of the piece of file at hand only when they are asked for.
 */
export class DelimitedRecord {
  /** 1-based physical line on which the record starts. */
  line = 0;
  count = 0;
  problem: RecordProblem | null = null;
  private text = '';
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** 1 where doubled quotes inside the field stand for one. */
  private readonly doubled: Uint8Array;

  constructor(private readonly limits: Pick<ReadLimits, 'columns' | 'cellLength'>) {
    this.starts = new Int32Array(limits.columns);
    this.ends = new Int32Array(limits.columns);
    this.doubled = new Uint8Array(limits.columns);
  }

  /** Text of the field at `index`; empty where the record has no such field or the feed no such column (-1). */
  field(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const text = this.text.slice(this.starts[index], this.ends[index]);
    return this.doubled[index] === 1 ? text.replaceAll('""', '"') : text;
  }

  fields(): string[] {
    return Array.from({ length: this.count }, (_, index) => this.field(index));
  }

  begin(text: string, line: number): void {
    this.text = text;
    this.line = line;
    this.count = 0;
    this.problem = null;
  }

  add(start: number, end: number, isDoubled: boolean): void {
    if (this.count === this.limits.columns) {
      this.problem ??= 'too-many-columns';
      return;
    }
    if (end - start > this.limits.cellLength) this.problem ??= 'cell-too-long';
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count] = isDoubled ? 1 : 0;
    this.count += 1;
  }

  isBlank(): boolean {
    return this.count === 1 && this.problem === null && this.field(0).trim() === '';
  }
}
