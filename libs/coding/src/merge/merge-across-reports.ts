import type { ReportedEvent } from '#libs/events';
import { compareCounts, type CountVerdict } from './compare-counts.js';
import { isDenial, isLoaded, type Placement, type Proposal } from './proposal.js';
import { compareEvents } from './same-event.js';
import { claimOf, fromProposal, fromStore, type ToldEvent } from './told-event.js';
import { findWaiting } from './find-waiting.js';

const KINDS = ['dead', 'injured'] as const;

const isComparable = (proposal: Proposal): boolean => isLoaded(proposal) || isDenial(proposal);

interface Search {
  readonly best: ToldEvent | null;
  readonly near: readonly { readonly id: string; readonly why: string }[];
}

/** The event that fits best; among equals the first by id. Events of the proposal's own report are other events by construction. */
function search(told: ToldEvent, known: readonly ToldEvent[]): Search {
  const fits = known.flatMap((event) => {
    const fit = compareEvents(event, told);
    return fit ? [{ event, fit }] : [];
  });
  const same = fits
    .flatMap(({ event, fit }) => (fit.is === 'same' ? [{ event, points: fit.points }] : []))
    .sort((a, b) => b.points - a.points || (a.event.id < b.event.id ? -1 : 1));
  const near = fits.flatMap(({ event, fit }) => (fit.is === 'near' ? [{ id: event.id, why: fit.why }] : []));
  return { best: same[0]?.event ?? null, near };
}

function compareTolls(known: ToldEvent, proposal: Proposal): ReadonlyMap<'dead' | 'injured', CountVerdict> {
  const claim = claimOf(proposal);
  return new Map(
    KINDS.map((of) => {
      const holder = known.claims.findLast((other) => other[of] === known[of]) ?? known.claims.at(-1);
      return [of, compareCounts({ of, known: known[of], holder }, claim, proposal.event.figures)];
    }),
  );
}

const speakerOf = ({ event, context }: Proposal): string => event.speaker ?? context.publisher ?? 'this report';

function reasonToJoin(known: ToldEvent, changed: string): string {
  const where = known.place === null ? '' : ` in ${known.place}`;
  const base = `Same class, country and sides${where} on ${known.occurredOn}`;
  return changed === '' ? `${base}.` : `${base}; a later count: ${changed}.`;
}

function reasonToDoubt(proposal: Proposal, changed: string): string {
  const who = speakerOf(proposal);
  return isDenial(proposal) ? `${who} denies it.` : `Another count: ${changed}, says ${who}. The known count stands.`;
}

type Alone = Omit<Placement, 'waiting'>;

function placeWith(known: ToldEvent, proposal: Proposal, near: readonly string[]): Alone {
  const { event, context, id } = proposal;
  const verdicts = compareTolls(known, proposal);
  const isDoubt = isDenial(proposal) || [...verdicts.values()].includes('contradicts');
  const changed = KINDS.filter((of) => verdicts.get(of) === (isDoubt ? 'contradicts' : 'updates'))
    .map((of) => `${of} ${event[of] ?? 0}${known[of] === null ? '' : `, known ${known[of]}`}`)
    .join(' and ');
  const countOf = (of: 'dead' | 'injured') => (!isDoubt && verdicts.get(of) === 'updates' ? event[of] : known[of]);
  return {
    proposal: id,
    verdict: isDoubt ? 'contradicts' : 'evidence',
    eventId: known.id,
    reason: isDoubt ? reasonToDoubt(proposal, changed) : reasonToJoin(known, changed),
    near,
    independent: !known.groups.has(context.group),
    dead: countOf('dead'),
    injured: countOf('injured'),
    claims: [...known.claims, claimOf(proposal)],
  };
}

function placeAlone(proposal: Proposal, near: Search['near']): Alone {
  const { event, id } = proposal;
  const [close] = near;
  const kept = close
    ? `Kept apart from ${close.id}: ${close.why}.`
    : 'Nothing known fits class, country, day and place.';
  return {
    proposal: id,
    verdict: isLoaded(proposal) ? 'new' : 'no-event',
    eventId: null,
    reason: isLoaded(proposal) ? kept : `It carries no load (${event.modality}) and speaks about no known event.`,
    near: near.map((item) => item.id),
    independent: true,
    dead: event.dead,
    injured: event.injured,
    claims: [claimOf(proposal)],
  };
}

/** The known event after a proposal has joined it, for the proposals that come later in the call. */
const joined = (known: ToldEvent, told: ToldEvent, { dead, injured, claims }: Alone): ToldEvent => ({
  ...known,
  place: known.place ?? told.place,
  sides: new Set([...known.sides, ...told.sides]),
  persons: [...known.persons, ...told.persons],
  groups: new Set([...known.groups, ...told.groups]),
  dead,
  injured,
  claims,
});

const isFromReport = (event: ToldEvent, reportId: string): boolean =>
  event.claims.every((claim) => claim.reportId === reportId);

/**
 * Finds for each proposal what it is among the events known: something new, evidence for an event, or a contradiction of one. One event is one
 * class in one country, at most a day apart, at no other place, between the same sides; where the class is about a person it must be the same
 * person by more than a surname. Counts are never added: the latest of one side stands, another side's is kept beside it as a claim. Pure; the
 * order of `proposals` decides who comes first. Retracted events and rows of machine feeds are left alone.
 *
 * `pending`: proposals that wait for a decision already, of any report (those of a proposal's own report are passed over). Whatever the verdict,
 * `Placement.waiting` names those that tell the same act or deny it, so that one decision can settle them together; they never change the verdict.
 */
export function mergeAcrossReports(
  existing: readonly ReportedEvent[],
  proposals: readonly Proposal[],
  pending: readonly Proposal[] = [],
): Placement[] {
  const known = existing
    .filter(({ retractedAt, coding }) => retractedAt === null && coding === 'curated')
    .map(fromStore);
  const waiting = findWaiting(proposals, pending);
  return proposals.map((proposal, i) => ({ ...placeAmong(known, proposal), waiting: waiting[i] ?? [] }));
}

/** Places one proposal and leaves its trace in `known`. */
function placeAmong(known: ToldEvent[], proposal: Proposal): Alone {
  const told = fromProposal(proposal);
  const others = known.filter((event) => !isFromReport(event, proposal.context.reportId));
  const { best, near } = isComparable(proposal) ? search(told, others) : { best: null, near: [] };
  if (!best) {
    if (isLoaded(proposal)) known.push(told);
    return placeAlone(proposal, near);
  }
  const nearIds = near.map(({ id }) => id);
  const placement = placeWith(best, proposal, nearIds);
  known[known.indexOf(best)] = joined(best, told, placement);
  return placement;
}
