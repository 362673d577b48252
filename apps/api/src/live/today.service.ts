import { Injectable } from '@nestjs/common';
import type { CountryCode } from '#libs/events';
import type { Score } from '#libs/scoring';
import type { ChangeContributionView } from '../scores/contribution.view.js';
import { RankingService } from '../scores/ranking.service.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import { indicatorOf } from '../methods/methods.service.js';
import type { ScoreChangedModel } from './score-changed.model.js';

export interface ScoreChangedView extends ScoreChangedModel {
  readonly causes: readonly ChangeContributionView[];
}

/** Points of each line of the ledger that was shown last. */
interface Shown {
  readonly value: number | null;
  readonly lines: ReadonlyMap<string, number>;
}

const CAUSES = 3;
/** Lines below the first few hundred are fractions of a point. */
const LINES_KEPT = 300;
const NOTHING: Shown = { value: null, lines: new Map() };

/** Today's score of every watched country as it was last, to tell how a change moved it. */
@Injectable()
export class TodayService {
  private readonly shown = new Map<CountryCode, Shown>();

  constructor(
    private readonly cache: RecordsCache,
    private readonly scores: ScoresService,
    private readonly ranking: RankingService,
  ) {}

  /** Computes today's score of every watched country; it also fills the caches the first visitor needs. */
  async prepare(): Promise<void> {
    const loader = new RecordsLoader(this.cache);
    for (const { country } of await this.ranking.ranked(loader, this.scores.question({})))
      this.shown.set(country, (await this.read(loader, country)).now);
  }

  /** How the country's score of today differs from the one before; `null` when it does not. */
  async move(country: CountryCode): Promise<ScoreChangedView | null> {
    const before = this.shown.get(country) ?? NOTHING;
    const { now, score } = await this.read(new RecordsLoader(this.cache), country);
    this.shown.set(country, now);
    const delta = (now.value ?? 0) - (before.value ?? 0);
    if (score === null || (delta === 0 && before.value !== null)) return null;
    return {
      country,
      on: score.on,
      before: before.value,
      after: now.value,
      delta,
      hash: score.hash,
      causes: causesOf(score, before),
    };
  }

  private async read(loader: RecordsLoader, country: CountryCode): Promise<{ now: Shown; score: Score | null }> {
    const question = this.scores.question({});
    const view = await this.scores.score(loader, country, question);
    if (!view) return { now: NOTHING, score: null };
    const score = this.scores.ledger(view.loaded, question, view.coverage);
    const lines = score.contributions.slice(0, LINES_KEPT).map((line) => [keyOf(line), line.points] as const);
    return { now: { value: score.value, lines: new Map(lines) }, score };
  }
}

const keyOf = ({ kind, id, indicator }: Score['contributions'][number]): string => `${kind} ${indicator} ${id}`;

function causesOf(score: Score, before: Shown): ChangeContributionView[] {
  return score.contributions
    .slice(0, LINES_KEPT)
    .map((line) => ({ line, points: line.points - (before.lines.get(keyOf(line)) ?? 0) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, CAUSES)
    .map(({ line, points }) => ({
      ...{ kind: line.kind, id: line.id, points, isDecay: false },
      indicator: indicatorOf(line.indicator),
      scope: { country: score.country, asOf: null },
    }));
}
