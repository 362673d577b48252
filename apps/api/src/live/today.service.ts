import { Injectable } from '@nestjs/common';
import { Breath } from '../common/breath.js';
import type { CountryCode } from '#libs/events';
import type { Method, Score } from '#libs/scoring';
import { RankingService } from '../scores/ranking.service.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import type { ChangeContributionView } from '../scores/score-change.view.js';
import { ScoresService } from '../scores/scores.service.js';
import { indicatorOf, MethodsService } from '../methods/methods.service.js';
import type { ScoreChangedModel } from './score-changed.model.js';

export interface ScoreChangedView extends ScoreChangedModel {
  readonly causes: readonly ChangeContributionView[];
}

type Line = Pick<Score['contributions'][number], 'kind' | 'id' | 'indicator' | 'points'>;

/** The score that was shown last, and its ledger line by line. */
interface Shown {
  readonly value: number | null;
  readonly lines: ReadonlyMap<string, Line>;
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
    private readonly methods: MethodsService,
  ) {}

  /**
   * Reads today's score of every watched country under the newest method, a few at a time; it also fills the caches the first visitor
   * needs. At the start, and when the method is another: a move is told between scores of one method.
   */
  async prepare(signal: AbortSignal): Promise<void> {
    await this.methods.refresh();
    const loader = new RecordsLoader(this.cache);
    const breath = new Breath();
    for (const { country } of await this.ranking.ranked(loader, this.scores.question({}))) {
      if (signal.aborted) return;
      this.shown.set(country, (await this.read(loader, country)).now);
      await breath.taken();
    }
  }

  /** How today's scores of these countries differ from those before, one after the other; those that do not are left out. */
  async *moves(countries: readonly CountryCode[]): AsyncGenerator<ScoreChangedView> {
    const loader = new RecordsLoader(this.cache);
    await Promise.all(countries.map((country) => loader.record(country)));
    const breath = new Breath();
    for (const country of countries) {
      const move = await this.move(loader, country);
      if (move) yield move;
      await breath.taken();
    }
  }

  private async move(loader: RecordsLoader, country: CountryCode): Promise<ScoreChangedView | null> {
    const before = this.shown.get(country) ?? NOTHING;
    const { now, score } = await this.read(loader, country);
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
      causes: causesOf({ country, before, now, method: this.methods.current }),
    };
  }

  private async read(loader: RecordsLoader, country: CountryCode): Promise<{ now: Shown; score: Score | null }> {
    const question = this.scores.question({});
    const view = await this.scores.score(loader, country, question);
    if (!view) return { now: NOTHING, score: null };
    const score = this.scores.ledger(view.loaded, question, view.coverage);
    const lines = score.contributions.slice(0, LINES_KEPT).map(({ kind, id, indicator, points }) => {
      return [`${kind} ${indicator} ${id}`, { kind, id, indicator, points }] as const;
    });
    return { now: { value: score.value, lines: new Map(lines) }, score };
  }
}

interface Move {
  readonly country: CountryCode;
  readonly before: Shown;
  readonly now: Shown;
  readonly method: Method;
}

/** The lines that differ most; one that is gone counts with what it had added. */
function causesOf({ country, before, now, method }: Move): ChangeContributionView[] {
  return [...new Map([...before.lines, ...now.lines])]
    .map(([key, { kind, id, indicator }]) => {
      const points = (now.lines.get(key)?.points ?? 0) - (before.lines.get(key)?.points ?? 0);
      return {
        kind,
        id,
        points,
        isDecay: false,
        indicator: indicatorOf(indicator, method),
        scope: { country, asOf: null },
      };
    })
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, CAUSES);
}
