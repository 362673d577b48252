import { instantMs, type Factor } from '#libs/events';

export type FactorRevision = Factor & { readonly revision: number };

const knownMs = ({ knownAt }: Factor): number => (knownAt === null ? -Infinity : instantMs(knownAt));

/**
 * Factors have no revisions in the score, so a revised one becomes several that take turns: each is withdrawn at the instant from
 * which its successor is known. One whose successor was known no later never counted and is left out.
 * Takes the revisions ordered by id and revision.
 */
export function factorsAcrossRevisions(revisions: readonly FactorRevision[]): readonly Factor[] {
  const factors: Factor[] = [];
  let later: Factor | undefined;
  for (const row of revisions.toReversed()) {
    const factor = withoutRevision(row);
    const successor = later?.id === factor.id ? later : undefined;
    if (successor && knownMs(successor) <= knownMs(factor)) continue;
    factors.push(successor ? endedBy(factor, successor) : factor);
    later = factor;
  }
  return factors.reverse();
}

function endedBy(factor: Factor, successor: Factor): Factor {
  const endsEarlier = factor.retractedAt !== null && instantMs(factor.retractedAt) <= knownMs(successor);
  return endsEarlier ? factor : { ...factor, retractedAt: successor.knownAt };
}

function withoutRevision(row: FactorRevision): Factor {
  const { id, name, indicator, load, validFrom, validTo, knownAt, retractedAt } = row;
  return { id, name, indicator, load, validFrom, validTo, knownAt, retractedAt };
}
