import { visitGroups, type ClusterWeights, type RankedCases } from './ranked-cases.js';

/**
 * Area under the ROC curve, 0–1: the chance that a month with the event was ranked above a month without; ties count half.
 * `null` when all months are of one kind. Flattered by countries where nothing ever happens: read average precision beside it.
 */
export function auroc(ranked: RankedCases, weights?: ClusterWeights): number | null {
  let eventsAbove = 0;
  let quietAbove = 0;
  let wins = 0;
  visitGroups(ranked, weights, (events, quiet) => {
    wins += quiet * (eventsAbove + events / 2);
    eventsAbove += events;
    quietAbove += quiet;
  });
  const pairs = eventsAbove * quietAbove;
  return pairs === 0 ? null : wins / pairs;
}
