/** Forecasts sorted by score, highest first, with the ends of tied groups: sorted once, measured many times by the bootstrap. */
export interface RankedCases {
  /** 1 where the event happened. */
  readonly happened: Uint8Array;
  /** Cluster (country) of each case, counted from 0. */
  readonly cluster: Uint32Array;
  /** Index after the last case of each group of equal scores. */
  readonly groupEnds: Uint32Array;
}

/** How often each cluster was drawn; absent = once. */
export type ClusterWeights = ArrayLike<number>;

export interface Cases {
  readonly scores: ArrayLike<number>;
  readonly happened: ArrayLike<number>;
  /** Absent = every case is a cluster of its own. */
  readonly clusters?: ArrayLike<number>;
}

export function rankCases({ scores, happened, clusters }: Cases): RankedCases {
  const order = Uint32Array.from({ length: scores.length }, (_, index) => index);
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const groupEnds: number[] = [];
  order.forEach((index, rank) => {
    if (scores[index] !== scores[order[rank + 1] ?? -1]) groupEnds.push(rank + 1);
  });
  return {
    happened: Uint8Array.from(order, (index) => happened[index] ?? 0),
    cluster: clusters ? Uint32Array.from(order, (index) => clusters[index] ?? 0) : order,
    groupEnds: Uint32Array.from(groupEnds),
  };
}

export interface GroupCount {
  readonly events: number;
  readonly quiet: number;
}

/** Weighted counts of each group of equal scores, highest score first. */
export function* groupCounts(ranked: RankedCases, weights?: ClusterWeights): Generator<GroupCount> {
  let index = 0;
  for (const end of ranked.groupEnds) {
    let events = 0;
    let quiet = 0;
    for (; index < end; index += 1) {
      const weight = weights ? (weights[ranked.cluster[index] ?? 0] ?? 0) : 1;
      if (ranked.happened[index] === 1) events += weight;
      else quiet += weight;
    }
    yield { events, quiet };
  }
}
