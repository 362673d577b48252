import { Inject, Injectable } from '@nestjs/common';
import { mergeAcrossReports, type CodedEvent, type Placement, type ReportContext } from '#libs/coding';
import { addDays, NOWHERE, type ProposalReading, type ReportedEvent } from '#libs/events';
import type { Storage } from '#libs/storage';
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

/** Finds what a proposal is among the events that are known. */
@Injectable()
export class PlacementsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** `null` for a proposal of a person, which no reader can compare, and for one of no country. */
  async place(proposal: Placeable): Promise<Placement | null> {
    const { draft, reading, id } = proposal;
    const context = contextOf(draft);
    if (reading.coded === null || context === null || draft.country === NOWHERE) return null;
    const existing = await this.storage.events.find(
      {
        countries: [draft.country],
        from: addDays(draft.occurredOn, -DAYS_APART),
        to: addDays(draft.occurredOn, DAYS_APART),
      },
      { first: MOST_EVENTS },
    );
    const [placement] = mergeAcrossReports(existing.nodes, [{ id, event: asCoded(proposal), context }]);
    return placement ?? null;
  }
}

function contextOf({ reports: [first], source, knownAt }: ReportedEvent): ReportContext | null {
  if (!first?.reportId) return null;
  return { reportId: first.reportId, group: first.group, grade: first.grade, publisher: source, knownAt };
}

/** The reader's row, with what a person has changed since. */
function asCoded({ draft, reading }: Placeable): CodedEvent {
  const { class: eventClass, country, place, occurredOn, dead, injured } = draft;
  // Stored by ourselves from a `CodedEvent`; the vocabulary library cannot name that type.
  return { ...(reading.coded as unknown as CodedEvent), class: eventClass, country, place, occurredOn, dead, injured };
}
