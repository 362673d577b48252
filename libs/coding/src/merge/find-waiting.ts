import { compareCounts } from './compare-counts.js';
import { isDenial, isLoaded, type Proposal, type Waiting } from './proposal.js';
import { compareEvents } from './same-event.js';
import { claimOf, fromProposal, type ToldEvent } from './told-event.js';

interface Told {
  readonly proposal: Proposal;
  readonly event: ToldEvent;
}

const COUNTED = ['dead', 'injured'] as const;

const toTold = (proposal: Proposal): Told => ({ proposal, event: fromProposal(proposal) });

/** Tolls that cannot both be right, whichever report is the later one. */
function isAnotherCount(own: Told, other: Told): boolean {
  const holder = claimOf(other.proposal);
  return COUNTED.some((of) => {
    const counted = { of, known: other.event[of], holder };
    return compareCounts(counted, claimOf(own.proposal), own.proposal.event.figures) === 'contradicts';
  });
}

function kindOf(own: Told, other: Told): Waiting['is'] {
  if (isDenial(own.proposal) !== isDenial(other.proposal)) return 'denies';
  return isAnotherCount(own, other) ? 'another-count' : 'same';
}

const isOtherReport = (own: Told, other: Told): boolean =>
  own.proposal.context.reportId !== other.proposal.context.reportId;

function matchOf(own: Told, other: Told): (Waiting & { readonly points: number }) | null {
  const fit = isOtherReport(own, other) ? compareEvents(own.event, other.event) : null;
  if (fit?.is !== 'same') return null;
  const { id, context } = other.proposal;
  const independent = context.group !== own.proposal.context.group;
  return { proposal: id, reportId: context.reportId, is: kindOf(own, other), independent, points: fit.points };
}

const isComparable = (proposal: Proposal): boolean => isLoaded(proposal) || isDenial(proposal);

/** For each proposal the pending ones of other reports that mean the same act, best fit first, then by id. Two denials of one act are the same, too. */
export function findWaiting(proposals: readonly Proposal[], pending: readonly Proposal[]): (readonly Waiting[])[] {
  const others = pending.filter(isComparable).map(toTold);
  return proposals.map((proposal) => {
    if (!isComparable(proposal) || others.length === 0) return [];
    const own = toTold(proposal);
    return others
      .map((other) => matchOf(own, other))
      .filter((match) => match !== null)
      .sort((a, b) => b.points - a.points || (a.proposal < b.proposal ? -1 : 1))
      .map(({ proposal: id, reportId, is, independent }) => ({ proposal: id, reportId, is, independent }));
  });
}
