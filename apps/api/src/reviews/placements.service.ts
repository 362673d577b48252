import { Inject, Injectable } from '@nestjs/common';
import { mergeAcrossReports, type CodedEvent, type Placement, type Proposal, type ReportContext } from '#libs/coding';
import { addDays, NOWHERE, type ProposalReading, type ReportedEvent } from '#libs/events';
import type { Review, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';

/** What of a proposal is compared. */
export interface Placeable {
  readonly id: string;
  readonly draft: ReportedEvent;
  readonly reading: Pick<ProposalReading, 'coded'>;
}

/** The coder joins tellings at most a day apart. */
const DAYS_APART = 2;
const MOST_EVENTS = 200;

/** Finds what a proposal is among the events that are known, and who else waits with the same. */
@Injectable()
export class PlacementsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** `null` for a proposal of a person, which no reader can compare, and for one of no country. */
  async place(proposal: Placeable): Promise<Placement | null> {
    return this.among(proposal, []);
  }

  /** The same, and the proposals of other reports that wait and mean the same act. */
  async placeAmongWaiting(proposal: Placeable): Promise<Placement | null> {
    const { country, class: eventClass, occurredOn } = proposal.draft;
    const days = { from: addDays(occurredOn, -DAYS_APART), to: addDays(occurredOn, DAYS_APART) };
    const waiting = await this.storage.reviews.waitingLike({ country, class: eventClass, ...days });
    return this.among(proposal, waiting.flatMap(comparable));
  }

  private async among(proposal: Placeable, pending: readonly Proposal[]): Promise<Placement | null> {
    const [own] = comparable(proposal);
    if (!own || proposal.draft.country === NOWHERE) return null;
    const { country, occurredOn } = proposal.draft;
    const days = { from: addDays(occurredOn, -DAYS_APART), to: addDays(occurredOn, DAYS_APART) };
    const existing = await this.storage.events.find({ countries: [country], ...days }, { first: MOST_EVENTS });
    const [placement] = mergeAcrossReports(existing.nodes, [own], pending);
    return placement ?? null;
  }
}

/** None for what no reader made: a proposal of a person, a factor. */
function comparable({ id, draft, reading }: Placeable | Review): Proposal[] {
  const context = 'reports' in draft ? contextOf(draft) : null;
  return context === null || reading.coded === null || !('reports' in draft)
    ? []
    : [{ id, event: asCoded(draft, reading.coded), context }];
}

function contextOf({ reports: [first], source, knownAt }: ReportedEvent): ReportContext | null {
  if (!first?.reportId) return null;
  return { reportId: first.reportId, group: first.group, grade: first.grade, publisher: source, knownAt };
}

/** The reader's row, with what a person has changed since. */
function asCoded(draft: ReportedEvent, coded: NonNullable<ProposalReading['coded']>): CodedEvent {
  const { class: eventClass, country, place, occurredOn, dead, injured } = draft;
  // Stored by ourselves from a `CodedEvent`; the vocabulary library cannot name that type.
  return { ...(coded as unknown as CodedEvent), class: eventClass, country, place, occurredOn, dead, injured };
}
