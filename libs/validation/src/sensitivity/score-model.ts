import { INDICATOR_IDS, PILLAR_IDS, type CountryCode, type CountryRecord, type Day } from '#libs/events';
import { riskOf, scoreOn, type Method } from '#libs/scoring';

/** The figures of a method that are judgement, in the order of `PILLAR_IDS` and `INDICATOR_IDS`. */
export interface Judgement {
  readonly pillars: Float64Array;
  /** Within their pillar. */
  readonly weights: Float64Array;
  readonly halfLives: Float64Array;
  readonly e50: Float64Array;
}

interface FadedLoad {
  /** Load on the day under the method. */
  readonly load: number;
  /** Natural logarithm of what decay has left, ≤ 0; 0 for factors and running intervals. */
  readonly logDecay: number;
}

/** What the score of one country and day is made of, in a form that can be faded and weighed anew. */
export interface CountryLoads {
  readonly country: CountryCode;
  /** Per indicator, in the order of `INDICATOR_IDS`. */
  readonly indicators: readonly (readonly FadedLoad[])[];
}

export function judgementOf(method: Method): Judgement {
  const ofIndicators = (figure: (rule: Method['indicators'][keyof Method['indicators']]) => number) =>
    Float64Array.from(INDICATOR_IDS, (id) => figure(method.indicators[id]));
  return {
    pillars: Float64Array.from(PILLAR_IDS, (id) => method.pillars[id]),
    weights: ofIndicators(({ weight }) => weight),
    halfLives: ofIndicators(({ halfLifeDays }) => halfLifeDays),
    e50: ofIndicators(({ e50 }) => e50),
  };
}

/** Index of the pillar of each indicator. */
export function pillarIndexes(method: Method): Uint8Array {
  return Uint8Array.from(INDICATOR_IDS, (id) => PILLAR_IDS.indexOf(method.indicators[id].pillar));
}

/** Reads the loads out of the ledger of the day. */
export function countryLoads(record: CountryRecord, on: Day, method: Method): CountryLoads {
  const { contributions } = scoreOn(record, on, { method });
  return {
    country: record.country,
    indicators: INDICATOR_IDS.map((id) =>
      contributions
        .filter(({ indicator }) => indicator === id)
        .map(({ load, decay }) => ({ load, logDecay: Math.log(decay) })),
    ),
  };
}

/** A method with its judgement varied: scores any country’s loads in microseconds, equal to the ledger’s score when nothing is varied. */
export class VariedMethod {
  private readonly released: Judgement;
  private readonly pillarOf: Uint8Array;

  constructor(method: Method) {
    this.released = judgementOf(method);
    this.pillarOf = pillarIndexes(method);
  }

  /** Load of an indicator relative to its E50. */
  private relativeLoad({ indicators }: CountryLoads, index: number, judgement: Judgement): number {
    const fading = (this.released.halfLives[index] ?? 1) / (judgement.halfLives[index] ?? 1) - 1;
    let sum = 0;
    for (const { load, logDecay } of indicators[index] ?? []) sum += load * Math.exp(logDecay * fading);
    return sum / (judgement.e50[index] ?? 1);
  }

  private weighted(loads: CountryLoads, judgement: Judgement, value: (relativeLoad: number) => number): number {
    let sum = 0;
    this.pillarOf.forEach((pillar, index) => {
      const weight = (judgement.pillars[pillar] ?? 0) * (judgement.weights[index] ?? 0);
      if (weight > 0) sum += weight * value(this.relativeLoad(loads, index, judgement));
    });
    return sum;
  }

  /** Score 0–100 as the method combines the indicators: a geometric mean of safety. */
  score(loads: CountryLoads, judgement: Judgement = this.released): number {
    return riskOf(this.weighted(loads, judgement, (relative) => Math.log2(1 + relative)));
  }

  /** Score 0–100 if the indicators were simply averaged, so that a calm pillar buys off a collapsed one. */
  arithmeticScore(loads: CountryLoads, judgement: Judgement = this.released): number {
    return 100 * this.weighted(loads, judgement, (relative) => relative / (1 + relative));
  }

  /** All weights alike: the pillars, and the indicators within each. */
  equalWeights(): Judgement {
    const sizes = this.released.pillars.map((_, pillar) => this.pillarOf.filter((of) => of === pillar).length);
    return {
      ...this.released,
      pillars: this.released.pillars.map((_, __, all) => 1 / all.length),
      weights: this.released.weights.map((_, index) => 1 / (sizes[this.pillarOf[index] ?? 0] ?? 1)),
    };
  }

  /** One pillar switched off; the others keep their weights. */
  withoutPillar(pillar: number): Judgement {
    return { ...this.released, pillars: this.released.pillars.map((weight, index) => (index === pillar ? 0 : weight)) };
  }

  /** Every figure times its multiplier; weights are shares, so each level is scaled back to its released sum. */
  varied(multipliers: ArrayLike<number>): Judgement {
    let next = 0;
    const times = (figures: Float64Array) => figures.map((figure) => figure * (multipliers[next++] ?? 1));
    const { pillars, weights, halfLives, e50 } = this.released;
    const drawn = { pillars: times(pillars), weights: times(weights), halfLives: times(halfLives), e50: times(e50) };
    return {
      ...drawn,
      pillars: rescaled(drawn.pillars, pillars, new Uint8Array(pillars.length)),
      weights: rescaled(drawn.weights, weights, this.pillarOf),
    };
  }
}

/** Scales each group back to the sum it had. */
function rescaled(drawn: Float64Array, released: Float64Array, groups: Uint8Array): Float64Array {
  const sumOf = (figures: Float64Array, group: number) =>
    figures.reduce((sum, figure, index) => (groups[index] === group ? sum + figure : sum), 0);
  const scale = Array.from(new Set(groups), (group) => [group, sumOf(released, group) / sumOf(drawn, group)] as const);
  const scaleOf = new Map(scale);
  return drawn.map((figure, index) => figure * (scaleOf.get(groups[index] ?? 0) ?? 1));
}
