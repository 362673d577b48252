import { Inject, Injectable } from '@nestjs/common';
import { NOWHERE, type Proposal } from '#libs/events';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { NewRows } from '../reviews/applied-rows.js';
import { joinedEvent } from '../reviews/approved-event.js';
import { PlacementsService } from '../reviews/placements.service.js';
import { ScorePreviewService } from '../reviews/score-preview.service.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';

/** By how much proposals would move scores: what the queue is ordered by. */
@Injectable()
export class ProposalWeightsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly cache: RecordsCache,
    private readonly previews: ScorePreviewService,
    private readonly placements: PlacementsService,
  ) {}

  /** What each would move, alone, if it were accepted as what it is; a denial of nothing known is left out. */
  async weigh(proposals: readonly Omit<Proposal, 'impact'>[]): Promise<Proposal[]> {
    const loader = new RecordsLoader(this.cache);
    const weighed: Proposal[] = [];
    for (const proposal of proposals as readonly Proposal[]) {
      const rows = await this.rowsOf(proposal);
      if (rows !== null) weighed.push({ ...proposal, impact: await this.impactOf(loader, proposal, rows) });
    }
    return weighed;
  }

  private async rowsOf(proposal: Proposal): Promise<NewRows | null> {
    if (proposal.kind === 'factor') return { events: [], factors: [proposal.draft] };
    const { draft } = proposal;
    const placement = await this.placements.place(proposal);
    if (placement?.verdict === 'no-event') return null;
    const key = placement?.eventId ? { country: draft.country, id: placement.eventId } : null;
    const [known] = key ? await this.storage.events.byIds([key]) : [];
    return { events: [known && placement ? joinedEvent(known, draft, placement) : draft], factors: [] };
  }

  private async impactOf(loader: RecordsLoader, { country, kind, draft }: Proposal, rows: NewRows): Promise<number> {
    if (country === NOWHERE) return 0;
    const on = kind === 'event' ? draft.occurredOn : draft.validFrom;
    return Math.abs((await this.previews.preview(loader, { country, on, rows })).delta);
  }
}
