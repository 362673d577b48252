export interface Cases {
  readonly scores: ArrayLike<number>;
  /** 1 where the event happened, else 0. */
  readonly happened: ArrayLike<number>;
  /** Cluster (country) of each case, counted from 0. Absent = every case is a cluster of its own. */
  readonly clusters?: ArrayLike<number>;
}

/**
 * Forecasts sorted by score, highest first, ready to be measured thousands of times by the bootstrap: cases of one cluster with equal
 * scores are one row, rows with equal scores are one group.
 */
export interface RankedCases {
  readonly cluster: Uint32Array;
  readonly events: Uint32Array;
  readonly quiet: Uint32Array;
  /** Index after the last row of each group. */
  readonly groupEnds: Uint32Array;
}

/** How often each cluster was drawn; absent = once. */
export type ClusterWeights = ArrayLike<number>;

export function rankCases({ scores, happened, clusters }: Cases): RankedCases {
  const clusterOf = (index: number) => (clusters ? (clusters[index] ?? 0) : index);
  const scoreOf = (index: number) => scores[index] ?? 0;
  const order = Uint32Array.from({ length: scores.length }, (_, index) => index);
  order.sort((a, b) => scoreOf(b) - scoreOf(a) || clusterOf(a) - clusterOf(b));
  const rows: { cluster: number; events: number; quiet: number }[] = [];
  const groupEnds: number[] = [];
  order.forEach((index, rank) => {
    const previous = rank === 0 ? undefined : order[rank - 1];
    const isNewGroup = previous === undefined || scoreOf(previous) !== scoreOf(index);
    if (isNewGroup && rank > 0) groupEnds.push(rows.length);
    if (isNewGroup || rows.at(-1)?.cluster !== clusterOf(index))
      rows.push({ cluster: clusterOf(index), events: 0, quiet: 0 });
    const row = rows.at(-1);
    if (row) row[happened[index] === 1 ? 'events' : 'quiet'] += 1;
  });
  groupEnds.push(rows.length);
  return {
    cluster: Uint32Array.from(rows, (row) => row.cluster),
    events: Uint32Array.from(rows, (row) => row.events),
    quiet: Uint32Array.from(rows, (row) => row.quiet),
    groupEnds: Uint32Array.from(groupEnds),
  };
}

/** Calls `visit` with the weighted numbers of events and quiet cases of each group, highest score first. */
export function visitGroups(
  ranked: RankedCases,
  weights: ClusterWeights | undefined,
  visit: (events: number, quiet: number) => void,
): void {
  let row = 0;
  for (const end of ranked.groupEnds) {
    let events = 0;
    let quiet = 0;
    for (; row < end; row += 1) {
      const weight = weights ? (weights[ranked.cluster[row] ?? 0] ?? 0) : 1;
      events += weight * (ranked.events[row] ?? 0);
      quiet += weight * (ranked.quiet[row] ?? 0);
    }
    visit(events, quiet);
  }
}
