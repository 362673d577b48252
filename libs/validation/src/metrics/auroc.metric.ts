import { groupCounts, type ClusterWeights, type RankedCases } from './ranked-cases.js';

/**
 * Area under the ROC curve, 0–1: the chance that a month with the event was ranked above a month without; ties count half.
 * `null` when all months are of one kind. Flattered by countries where nothing ever happens: read average precision beside it.
 */
export function auroc(ranked: RankedCases, weights?: ClusterWeights): number | null {
  let events = 0;
  let quiet = 0;
  let wins = 0;
  for (const group of groupCounts(ranked, weights)) {
    wins += group.quiet * (events + group.events / 2);
    events += group.events;
    quiet += group.quiet;
  }
  return events * quiet === 0 ? null : wins / (events * quiet);
}
