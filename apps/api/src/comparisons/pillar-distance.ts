import { PILLAR_IDS, type PillarId } from '#libs/events';

type Pillars = Readonly<Record<PillarId, number>>;

/** Root mean square of the differences of the pillars, points of 0–100. */
export function pillarDistance(a: Pillars, b: Pillars): number {
  const squares = PILLAR_IDS.map((id) => (a[id] - b[id]) * (a[id] - b[id]));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / PILLAR_IDS.length);
}
