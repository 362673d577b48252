/** Probability of an event from features: 1 / (1 + e^−(intercept + Σ slope · feature)). */
export interface LogisticModel {
  readonly intercept: number;
  readonly slopes: readonly number[];
}

export interface LabelledCases {
  readonly features: readonly (readonly number[])[];
  /** 1 or 0, in the same order. */
  readonly happened: ArrayLike<number>;
}

/** Keeps the fit finite when a feature separates the cases perfectly; too small to be seen otherwise. */
const RIDGE = 1e-6;
/** Newton’s method on this likelihood has converged long before. */
const ITERATIONS = 30;

export function probabilityOf({ intercept, slopes }: LogisticModel, features: readonly number[]): number {
  const logit = features.reduce((sum, feature, index) => sum + feature * (slopes[index] ?? 0), intercept);
  return 1 / (1 + Math.exp(-logit));
}

/** Solves `matrix · x = vector` by Gaussian elimination; the matrix is symmetric and positive definite, so no pivoting is needed. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, index) => Float64Array.of(...row, vector[index] ?? 0));
  rows.forEach((pivot, column) => {
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((value, k) => (row[k] = value - factor * (pivot[k] ?? 0)));
    });
  });
  return Float64Array.from(rows, (row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

/** Adds what one case says to gradient and information; plain loops, because a fit visits every case a dozen times. */
function addCase(x: Float64Array, happened: number, { coefficients, gradient, information }: NewtonState): void {
  let logit = 0;
  for (let i = 0; i < x.length; i += 1) logit += (x[i] ?? 0) * (coefficients[i] ?? 0);
  const p = 1 / (1 + Math.exp(-logit));
  information.forEach((row, i) => {
    const xi = x[i] ?? 0;
    gradient[i] = (gradient[i] ?? 0) + (happened - p) * xi;
    for (let j = 0; j < x.length; j += 1) row[j] = (row[j] ?? 0) + p * (1 - p) * xi * (x[j] ?? 0);
  });
}

interface NewtonState {
  readonly coefficients: Float64Array;
  readonly gradient: Float64Array;
  readonly information: readonly Float64Array[];
}

function newtonStep(
  rows: readonly Float64Array[],
  happened: ArrayLike<number>,
  coefficients: Float64Array,
): Float64Array {
  const size = coefficients.length;
  const gradient = coefficients.map((value) => -RIDGE * value);
  const information = Array.from({ length: size }, (_, i) => new Float64Array(size).fill(RIDGE, i, i + 1));
  rows.forEach((x, index) => addCase(x, happened[index] ?? 0, { coefficients, gradient, information }));
  return solve(information, gradient);
}

/** Maximum-likelihood fit by Newton’s method: no randomness, no starting point to choose. */
export function fitLogistic(cases: LabelledCases): LogisticModel {
  const rows = cases.features.map((features) => Float64Array.of(1, ...features));
  let coefficients = new Float64Array(rows[0]?.length ?? 1);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const step = newtonStep(rows, cases.happened, coefficients);
    coefficients = coefficients.map((value, index) => value + (step[index] ?? 0));
    if (step.every((change) => Math.abs(change) < 1e-10)) break;
  }
  const [intercept = 0, ...slopes] = coefficients;
  return { intercept, slopes };
}
