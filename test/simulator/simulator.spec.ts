import { InvariantBroken } from './broken.js';
import { FAULTS, type Fault } from './faults.js';
import { FLAWS, type Flaw } from './flaws.js';
import { simulate } from './simulation.js';

const SEEDS = 2_000;
const FIRST_SEED = 1;
/** A mistake that hides longer than this would hide in everyday runs as well. */
const SEEDS_PER_FLAW = 150;

/** Jest hands on the sentence, so whoever reads the log can type the line. */
const replayOf = (seed: number): string => `node .config/simulate.mjs --seed ${seed}`;

async function failureOf(seed: number, flaw?: Flaw): Promise<InvariantBroken | null> {
  try {
    await simulate(seed, flaw?.build);
    return null;
  } catch (error) {
    if (error instanceof InvariantBroken) return error;
    throw new Error(replayOf(seed), { cause: error });
  }
}

describe('processes that are killed, cut off, doubled and misled by their clocks', () => {
  it(`keep every promise of the ledger, in ${SEEDS} runs`, async () => {
    const happened = new Map<Fault, number>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      const report = await simulate(seed).catch((error: unknown) => {
        throw new Error(`To see it again: ${replayOf(seed)}`, { cause: error });
      });
      for (const [fault, count] of report.faults) happened.set(fault, (happened.get(fault) ?? 0) + count);
    }
    for (const fault of FAULTS) expect(happened.get(fault) ?? 0).toBeGreaterThan(SEEDS);
  }, 600_000);

  it('do the same again for the same seed', async () => {
    const [one, again, other] = [await simulate(7), await simulate(7), await simulate(8)];
    expect(again).toEqual(one);
    expect(other.trace).not.toEqual(one.trace);
  });
});

describe('the simulator notices a store that', () => {
  it.each(FLAWS)('$name', async (flaw) => {
    let failure: InvariantBroken | null = null;
    for (let seed = FIRST_SEED; failure === null && seed < FIRST_SEED + SEEDS_PER_FLAW; seed++)
      failure = await failureOf(seed, flaw);
    expect(flaw.noticedBy).toContain(failure?.invariant);
  });
});
