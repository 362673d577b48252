import { visitGroups, type ClusterWeights, type RankedCases } from './ranked-cases.js';

/**
 * Average precision, 0–1: `Σ (recall_k − recall_{k−1}) · precision_k` over the distinct scores, highest first; equal scores enter together.
 * A forecast without skill gets the share of months with the event. `null` when the event never happened.
 */
export function averagePrecision(ranked: RankedCases, weights?: ClusterWeights): number | null {
  let eventsSoFar = 0;
  let casesSoFar = 0;
  let sum = 0;
  visitGroups(ranked, weights, (events, quiet) => {
    eventsSoFar += events;
    casesSoFar += events + quiet;
    if (events > 0) sum += events * (eventsSoFar / casesSoFar);
  });
  return eventsSoFar === 0 ? null : sum / eventsSoFar;
}
