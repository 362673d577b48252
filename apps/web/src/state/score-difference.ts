import { INDICATOR_IDS, type IndicatorId, type PillarId } from '#libs/events';
import { pointsPerHalving, type Method } from '#libs/scoring';

/** A score as far as a difference needs it: its loads and the method they were weighed with. */
export interface Weighed {
  readonly method: Method;
  readonly loads: readonly { readonly id: string; readonly load: number }[];
}

export interface IndicatorDifference {
  readonly id: IndicatorId;
  readonly pillar: PillarId;
  /** Points by which it lifts the second score above the first; all of them sum to the difference of the scores. */
  readonly points: number;
}

/** Why the second score is not the first, indicator by indicator. Exact: the points add up. */
export function scoreDifference(first: Weighed, second: Weighed): IndicatorDifference[] {
  const [before, after] = [shares(first), shares(second)];
  const perHalving = pointsPerHalving(total(before), total(after));
  return INDICATOR_IDS.map((id) => ({
    id,
    pillar: first.method.indicators[id].pillar,
    points: perHalving * (after[id] - before[id]),
  }));
}

type Shares = Readonly<Record<IndicatorId, number>>;

/** Halvings of safety each indicator brings, weights included. */
function shares({ method, loads }: Weighed): Shares {
  const load = new Map(loads.map((part) => [part.id, part.load]));
  return Object.fromEntries(
    INDICATOR_IDS.map((id) => {
      const { e50, weight, pillar } = method.indicators[id];
      return [id, method.pillars[pillar] * weight * Math.log2(1 + (load.get(id) ?? 0) / e50)];
    }),
  ) as Record<IndicatorId, number>;
}

const total = (parts: Shares) => INDICATOR_IDS.reduce((sum, id) => sum + parts[id], 0);
