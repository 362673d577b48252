/**
 * log2 and 2^(−x) by table and short polynomial, for the two hundred million times a world of daily series needs them.
 * Built from additions and multiplications only, so every engine gives the same bits; within 4e-16 of the exact value
 * (absolute). The ledger of a single day uses `Math` instead.
 */
const LOG_STEPS = 128;
const EXP_STEPS = 128;
const MAX_HALVINGS = 1000;

const INVERSE = new Float64Array(LOG_STEPS);
const LOG_OF_STEP = new Float64Array(LOG_STEPS);
for (let step = 0; step < LOG_STEPS; step += 1) {
  INVERSE[step] = 1 / (1 + step / LOG_STEPS);
  LOG_OF_STEP[step] = Math.log2(1 + step / LOG_STEPS);
}

const WHOLE_HALVINGS = new Float64Array(MAX_HALVINGS + 1);
const PART_HALVINGS = new Float64Array(EXP_STEPS);
for (let n = 0, power = 1; n <= MAX_HALVINGS; n += 1, power /= 2) WHOLE_HALVINGS[n] = power;
for (let n = 0; n < EXP_STEPS; n += 1) PART_HALVINGS[n] = Math.exp((-n / EXP_STEPS) * Math.LN2);

const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
/** Which half of a double holds sign and exponent depends on the machine. */
DOUBLE[0] = 1;
const HIGH = WORDS[1] === 0 ? 0 : 1;

/** log2 of a finite number ≥ 1. */
export function fastLog2(x: number): number {
  DOUBLE[0] = x;
  const high = WORDS[HIGH] as number;
  WORDS[HIGH] = (high & 0xfffff) | 0x3ff00000;
  const step = (high >>> 13) & (LOG_STEPS - 1);
  const r = DOUBLE[0] * (INVERSE[step] as number) - 1;
  const series = r * (1 + r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r / 7))))));
  return (high >> 20) - 1023 + (LOG_OF_STEP[step] as number) + series * Math.LOG2E;
}

/** 2^(−x) of a number ≥ 0. */
export function fastHalved(x: number): number {
  if (x > MAX_HALVINGS) return 0;
  const steps = Math.floor(x * EXP_STEPS);
  const r = (steps / EXP_STEPS - x) * Math.LN2;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r / 120))));
  return (WHOLE_HALVINGS[steps >> 7] as number) * (PART_HALVINGS[steps & (EXP_STEPS - 1)] as number) * series;
}
