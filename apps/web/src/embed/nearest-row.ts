/** The row nearest to a share (0–1) of the width; pointers beyond the ends take the first or the last. */
export const nearestRow = (share: number, rows: number): number =>
  Math.min(rows - 1, Math.max(0, Math.round(share * (rows - 1))));
