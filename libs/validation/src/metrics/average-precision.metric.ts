import { groupCounts, type ClusterWeights, type RankedCases } from './ranked-cases.js';

/**
 * Average precision, 0–1: `Σ (recall_k − recall_{k−1}) · precision_k` over the distinct scores, highest first; equal scores enter together.
 * A forecast without skill gets the share of months with the event. `null` when the event never happened.
 */
export function averagePrecision(ranked: RankedCases, weights?: ClusterWeights): number | null {
  let events = 0;
  let cases = 0;
  let sum = 0;
  for (const group of groupCounts(ranked, weights)) {
    events += group.events;
    cases += group.events + group.quiet;
    if (group.events > 0) sum += group.events * (events / cases);
  }
  return events === 0 ? null : sum / events;
}
