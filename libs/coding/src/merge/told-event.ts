import type { Actor, CountryCode, Day, EventClassId, ReportedEvent } from '#libs/events';
import type { CodedActor } from '../coded-report.js';
import { findKinds } from '../lexicon/find-kinds.js';
import { type Sector, sectorOfOffice } from '../names/offices.js';
import { sectorOfKinds } from '../reading/actors.js';
import { tokenize } from '../text/tokenize.js';
import type { Claim, Proposal } from './proposal.js';
import { namesPerson } from './same-person.js';

/** What two tellings of an event are compared by, wherever they come from. */
export interface ToldEvent {
  readonly id: string;
  readonly class: EventClassId;
  readonly country: CountryCode | null;
  readonly place: string | null;
  readonly occurredOn: Day;
  readonly until: Day;
  /** The day is the day of the report and may be wrong by one. */
  readonly isDayInferred: boolean;
  /** The street counts as one side: a crowd of one report is the opposition of the next. */
  readonly sides: ReadonlySet<Sector>;
  readonly persons: readonly string[];
  readonly groups: ReadonlySet<string>;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly claims: readonly Claim[];
}

const STREET: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'OPP', 'PTY']);
const sideOf = (sector: Sector): Sector => (STREET.has(sector) ? 'CVL' : sector);

function sectorOfText(text: string): Sector | null {
  const kinds = tokenize(text).flatMap(({ tokens }) => findKinds(tokens).flat());
  return sectorOfKinds(new Set(kinds));
}

const sectorOfActor = ({ name, role }: Actor): Sector | null => (role ? sectorOfOffice(role) : sectorOfText(name));

const sidesOf = (sectors: readonly (Sector | null)[]): ReadonlySet<Sector> =>
  new Set(sectors.filter((sector) => sector !== null).map(sideOf));

/** An event of the store, with one claim per report; its figures are those of the publisher who counted them. */
export function fromStore(event: ReportedEvent): ToldEvent {
  const { reports, dead, injured } = event;
  return {
    ...event,
    until: event.until ?? event.occurredOn,
    isDayInferred: event.knownAt.slice(0, 10) === event.occurredOn,
    sides: sidesOf(event.actors.map(sectorOfActor)),
    persons: event.actors.map(({ name }) => name).filter(namesPerson),
    groups: new Set(reports.filter(({ denies }) => !denies).map(({ group }) => group)),
    claims: reports.map(({ reportId, attribution, knownAt, denies, quote }, number) => ({
      reportId,
      publisher: event.source,
      speaker: null,
      attribution,
      knownAt,
      dead: number === 0 ? dead : null,
      injured: number === 0 ? injured : null,
      denies,
      quote,
    })),
  };
}

/** The claim a proposal makes. */
export const claimOf = ({ event, context }: Proposal): Claim => ({
  reportId: context.reportId,
  publisher: context.publisher,
  speaker: event.speaker,
  attribution: event.attribution,
  knownAt: context.knownAt,
  dead: event.dead,
  injured: event.injured,
  denies: event.modality === 'negated',
  quote: event.quote,
});

export function fromProposal(proposal: Proposal): ToldEvent {
  const { id, event, context } = proposal;
  const actors: readonly CodedActor[] = [...event.actors, ...event.targets];
  return {
    ...event,
    id,
    until: event.occurredOn,
    isDayInferred: context.knownAt.slice(0, 10) === event.occurredOn,
    sides: sidesOf(actors.map(({ sector }) => sector)),
    persons: actors.map(({ name, text }) => name ?? text).filter(namesPerson),
    groups: new Set([context.group]),
    claims: [claimOf(proposal)],
  };
}
