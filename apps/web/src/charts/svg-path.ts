import { hundredths, type Matrix, placed } from './svg-matrix.js';

/** Centre, radius, start and end angle in radians, and whether the pen runs against the clock. */
export type ArcArguments = [x: number, y: number, radius: number, start: number, end: number, isBack?: boolean];

const TURN = 2 * Math.PI;

/** The path a canvas builds up step by step, each point placed when it is named, as canvas semantics ask. */
export class SvgPath {
  #steps: string[] = [];

  begin(): void {
    this.#steps = [];
  }

  get text(): string {
    return this.#steps.join('');
  }

  step(letter: 'M' | 'L' | 'Q' | 'C', matrix: Matrix, coordinates: readonly number[]): void {
    const points: string[] = [];
    for (let at = 0; at + 1 < coordinates.length; at += 2)
      points.push(placed(matrix, coordinates[at] ?? 0, coordinates[at + 1] ?? 0));
    this.#steps.push(`${letter === 'L' && this.#steps.length === 0 ? 'M' : letter}${points.join(' ')}`);
  }

  close(): void {
    if (this.#steps.length > 0) this.#steps.push('Z');
  }

  /** A circle or a part of one; scales other than 1 do not occur in charts. */
  arc(matrix: Matrix, [x, y, radius, start, end, isBack = false]: ArcArguments): void {
    const swept = sweepOf(start, end, isBack);
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    this.step('L', matrix, at(start));
    // An arc of SVG cannot come back to where it began: a whole turn takes two.
    const parts = Math.abs(swept) > Math.PI ? 2 : 1;
    const r = hundredths(radius);
    for (let part = 1; part <= parts; part++) {
      const [toX = 0, toY = 0] = at(start + (swept * part) / parts);
      this.#steps.push(`A${r} ${r} 0 0 ${swept > 0 ? 1 : 0} ${placed(matrix, toX, toY)}`);
    }
  }
}

function sweepOf(start: number, end: number, isBack: boolean): number {
  const swept = end - start;
  if (Math.abs(swept) >= TURN) return isBack ? -TURN : TURN;
  if (isBack) return swept > 0 ? swept - TURN : swept;
  return swept < 0 ? swept + TURN : swept;
}
