import { PILLAR_IDS, UserError, type PillarId } from '#libs/events';
import { halvingsOf, riskOf } from '#libs/scoring';

/** Pillars of a score, 0–100, high = more risk. */
export type Pillars = Readonly<Record<PillarId, number>>;

/** A pillar under a scenario stays below 100: certainty has no finite number of halvings. */
const HIGHEST = 99.9;

/** What a crisis did where it happened: the pillars on its eve and on its worst day. */
export interface Crisis {
  readonly eve: Pillars;
  readonly peak: Pillars;
}

/**
 * The score, 0–100, of a country that is hit: first the shock moves its pillars by the given points, each staying between 0 and 99.9; then a past crisis
 * happens here: what it added there, in halvings of safety per pillar between its eve and its worst day, is added. A pillar the crisis left calmer adds nothing.
 * @throws UserError for a shock that is no finite number.
 */
export function scenarioScore(
  pillars: Pillars,
  { shock, crisis }: { readonly shock: Partial<Pillars>; readonly crisis: Crisis | null },
  weights: Pillars,
): number {
  for (const points of Object.values(shock))
    if (!Number.isFinite(points))
      throw new UserError('BAD_USER_INPUT', 'A shock is a finite number of points, such as 20 or -5.');
  const shocked = (id: PillarId): number => Math.min(HIGHEST, Math.max(0, pillars[id] + (shock[id] ?? 0)));
  const added = (id: PillarId): number =>
    crisis === null ? 0 : Math.max(0, halvingsOf(crisis.peak[id]) - halvingsOf(crisis.eve[id]));
  return riskOf(PILLAR_IDS.reduce((total, id) => total + weights[id] * (halvingsOf(shocked(id)) + added(id)), 0));
}
