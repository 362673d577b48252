import { PILLAR_IDS, UserError, type PillarId } from '#libs/events';
import { halvingsOf, riskOf } from '#libs/scoring';

/** Pillars of a score, 0–100, high = more risk. */
export type Pillars = Readonly<Record<PillarId, number>>;

/** A pillar under a scenario stays below 100: certainty has no finite number of halvings. */
const HIGHEST = 99.9;

/** The score of a country whose pillars move by the given points; each stays between 0 and 99.9. */
export function shockedScore(pillars: Pillars, shock: Partial<Pillars>, weights: Pillars): number {
  for (const points of Object.values(shock))
    if (!Number.isFinite(points))
      throw new UserError('BAD_USER_INPUT', 'A shock is a finite number of points, such as 20 or -5.');
  return composed((id) => halvingsOf(Math.min(HIGHEST, Math.max(0, pillars[id] + (shock[id] ?? 0)))), weights);
}

/**
 * A past crisis happening here: what it added there, in halvings of safety per pillar between its eve and its worst day, is added to where the country
 * stands now. A pillar the crisis left calmer adds nothing.
 */
export function transplantedScore(
  pillars: Pillars,
  crisis: { readonly eve: Pillars; readonly peak: Pillars },
  weights: Pillars,
): number {
  const added = (id: PillarId): number => Math.max(0, halvingsOf(crisis.peak[id]) - halvingsOf(crisis.eve[id]));
  return composed((id) => halvingsOf(pillars[id]) + added(id), weights);
}

function composed(halvings: (id: PillarId) => number, weights: Pillars): number {
  return riskOf(PILLAR_IDS.reduce((total, id) => total + weights[id] * halvings(id), 0));
}
