/** A placement in the plane as `a b c d e f`, in the order SVG and the canvas write it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const rotation = (radians: number): Matrix => {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [cos, sin, -sin, cos, 0, 0];
};

/** Where a point comes to lie, as SVG path text to a hundredth of a pixel. */
export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): string {
  return `${hundredths(a * x + c * y + e)} ${hundredths(b * x + d * y + f)}`;
}

export const hundredths = (pixels: number): number => Math.round(pixels * 100) / 100 || 0;
