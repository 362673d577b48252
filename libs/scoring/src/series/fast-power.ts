import { halved } from '../ledger/halving.js';

/**
 * log2 and 2^(−x) by table and short polynomial: a world of daily series needs them tens of millions of times, and `Math`
 * takes two to four times as long. Within 4e-15 of it. The ledger of a single day uses `Math` instead.
 */
const LOG_STEP_BITS = 9;
const LOG_STEPS_PER_OCTAVE = 1 << LOG_STEP_BITS;
const LOG_OCTAVES = 8;
const LOG_LIMIT = 1 << LOG_OCTAVES;

/** log2 reads x as the step below it, times 1 + r; the steps lie at (1 + n/512) · 2^k. */
const INVERSE_OF_STEP = new Float64Array(LOG_OCTAVES * LOG_STEPS_PER_OCTAVE);
const LOG_OF_STEP = new Float64Array(INVERSE_OF_STEP.length);
for (let step = 0; step < INVERSE_OF_STEP.length; step += 1) {
  const octave = step >> LOG_STEP_BITS;
  const mantissa = 1 + (step % LOG_STEPS_PER_OCTAVE) / LOG_STEPS_PER_OCTAVE;
  INVERSE_OF_STEP[step] = 1 / mantissa / (1 << octave);
  LOG_OF_STEP[step] = octave + Math.log2(mantissa);
}

/** Coefficients of log2(1 + r). */
const [C1, C2, C3, C4, C5] = [1, -1 / 2, 1 / 3, -1 / 4, 1 / 5].map((c) => c * Math.LOG2E) as [
  number,
  number,
  number,
  number,
  number,
];

const DOUBLE = new Float64Array([1]);
const WORDS = new Int32Array(DOUBLE.buffer);
/** Which word of a double holds exponent and leading digits depends on the machine. */
const HIGH_WORD = Number(WORDS[1] !== 0);
const BITS_BELOW_STEP = 20 - LOG_STEP_BITS;
const STEP_OF_ONE = 1023 << LOG_STEP_BITS;

/** log2 of a finite number ≥ 1. */
export function fastLog2(x: number): number {
  if (x >= LOG_LIMIT) return Math.log2(x);
  DOUBLE[0] = x;
  const step = ((WORDS[HIGH_WORD] as number) >>> BITS_BELOW_STEP) - STEP_OF_ONE;
  const r = x * (INVERSE_OF_STEP[step] as number) - 1;
  const r2 = r * r;
  // Short chains instead of one long one: the processor works on them side by side.
  return (LOG_OF_STEP[step] as number) + r * C1 + r2 * (C2 + r * C3 + r2 * (C4 + r * C5));
}

const MAX_HALVINGS = 1000;
const PART_BITS = 7;
const PARTS = 1 << PART_BITS;
const WHOLE_HALVINGS = new Float64Array(MAX_HALVINGS + 1);
for (let n = 0, power = 1; n <= MAX_HALVINGS; n += 1, power /= 2) WHOLE_HALVINGS[n] = power;
const PART_HALVINGS = Float64Array.from({ length: PARTS }, (_, n) => halved(n / PARTS));

/** 2^(−x) of a number ≥ 0. */
export function fastHalved(x: number): number {
  if (x > MAX_HALVINGS) return 0;
  const steps = Math.floor(x * PARTS);
  const r = (steps / PARTS - x) * Math.LN2;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r / 120))));
  const whole = WHOLE_HALVINGS[steps >> PART_BITS] as number;
  return whole * (PART_HALVINGS[steps & (PARTS - 1)] as number) * series;
}
