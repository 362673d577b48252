/** A model with several outputs (one score per country) and independent inputs. */
export interface SobolModel {
  readonly inputs: number;
  /** One random setting of the inputs. */
  readonly draw: () => Float64Array;
  readonly evaluate: (inputs: Float64Array) => Float64Array;
  /** Outputs near which they vary; changes no expectation, but steadies the first-order estimate. */
  readonly centre: Float64Array;
}

/** Shares of the variance of the outputs, 0–1, by input. */
export interface SobolShares {
  /** Of the input alone. */
  readonly first: Float64Array;
  /** Of the input with all its interactions. */
  readonly total: Float64Array;
}

export interface SobolResult extends SobolShares {
  /** The outputs of all independent draws, for percentiles. */
  readonly draws: readonly Float64Array[];
}

/** Running sums over samples: of squares for the variance, and of the two estimators per input. */
interface Sums {
  variance: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

function addSample(sums: Sums, model: SobolModel, [a, b]: readonly [Float64Array, Float64Array]): Float64Array[] {
  const [atA, atB] = [model.evaluate(a), model.evaluate(b)];
  atA.forEach((value, output) => {
    const difference = value - (atB[output] ?? 0);
    sums.variance += (difference * difference) / 2;
  });
  for (let input = 0; input < model.inputs; input += 1) {
    const mixed = a.slice();
    mixed[input] = b[input] ?? 0;
    const atMixed = model.evaluate(mixed);
    atMixed.forEach((value, output) => {
      const change = value - (atA[output] ?? 0);
      sums.first[input] = (sums.first[input] ?? 0) + ((atB[output] ?? 0) - (model.centre[output] ?? 0)) * change;
      sums.total[input] = (sums.total[input] ?? 0) + (change * change) / 2;
    });
  }
  return [atA, atB];
}

/**
 * First-order and total Sobol shares by Saltelli’s sampling (estimators of Saltelli 2010 and Jansen 1999), outputs added up by their
 * variance (Lamboni 2011). `samples` · (inputs + 2) evaluations.
 */
export function sobolShares(model: SobolModel, samples: number): SobolResult {
  const sums: Sums = { variance: 0, first: new Float64Array(model.inputs), total: new Float64Array(model.inputs) };
  const draws: Float64Array[] = [];
  for (let sample = 0; sample < samples; sample += 1)
    draws.push(...addSample(sums, model, [model.draw(), model.draw()]));
  const share = (sum: number) => (sums.variance === 0 ? 0 : sum / sums.variance);
  return { first: sums.first.map(share), total: sums.total.map(share), draws };
}
