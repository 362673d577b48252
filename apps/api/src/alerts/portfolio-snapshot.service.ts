import { Injectable } from '@nestjs/common';
import type { AlertCondition, Firing } from '#libs/alerts';
import type { Instant } from '#libs/events';
import { ExposureService } from '../exposure/exposure.service.js';
import type { ExposureView } from '../exposure/exposure.view.js';
import { exposureHash } from '../exposure/exposure-hash.js';
import type { HeldPortfolio } from '../exposure/held-portfolio.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import type { AlertCause, AlertSnapshot } from './alert-facts.js';
import { causeTitle, withWords } from './alert-snapshot.js';

const CAUSES = 3;

/** What a rule has to say about a portfolio at the moment it fired. */
@Injectable()
export class PortfolioSnapshotService {
  constructor(
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
  ) {}

  /** `null` when the portfolio holds nothing any more. */
  async snapshot(
    loader: RecordsLoader,
    held: HeldPortfolio,
    { condition, firing }: { readonly condition: AlertCondition; readonly firing: Firing },
  ): Promise<AlertSnapshot | null> {
    const { on, at: knownAt } = firing.observation;
    const view = await this.exposures.exposure(loader, held, this.scores.question({ on, asOf: knownAt }));
    if (!view) return null;
    const { id, name } = held.portfolio;
    const { score: value, low, high, method } = view;
    const facts = {
      ...{
        country: null,
        portfolio: id,
        subjectName: name,
        on,
        knownAt,
        value,
        low,
        high,
        label: null,
        method,
        condition,
      },
      ...{
        hash: exposureHash(view, this.exposures.hashes(view)),
        measured: value,
        news: [],
        causes: causesOf(view, knownAt),
      },
    };
    const query = new URLSearchParams({ on, asOf: knownAt });
    return withWords(facts, `/exposure/${encodeURIComponent(id)}?${query.toString()}`);
  }
}

function causesOf({ exposure, scores }: ExposureView, knownAt: Instant): AlertCause[] {
  return exposure.contributions.slice(0, CAUSES).flatMap(({ kind, id, indicator, points, country }) => {
    const record = scores.get(country)?.loaded.record;
    return record ? [{ kind, id, indicator, points, country, title: causeTitle(record, { kind, id, knownAt }) }] : [];
  });
}
