import { Args, Context, Float, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UserError, type Day } from '#libs/events';
import { scoreWithout, type Score } from '#libs/scoring';
import { Policy } from '../access/policy.decorator.js';
import { pageOf } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { DateScalar } from '../common/scalars.js';
import { RankingService } from './ranking.service.js';
import { contributionViewOf, type ContributionView } from './contribution.view.js';
import { ScoreChangeModel } from './score-change.model.js';
import { changeViewOf, type ScoreChangeView } from './score-change.view.js';
import { ContributionConnection, IndicatorScoreModel, ScoreModel } from './score.model.js';
import { indicatorsOf, type ScoreView } from './score.view.js';
import { LedgerArgs } from './scores.args.js';
import { optionsOf, ScoresService } from './scores.service.js';

/** What a score is made of and how it stands among others; every field is computed only when asked for. */
@Policy('public-read')
@Resolver(() => ScoreModel)
export class ScoreResolver {
  constructor(
    private readonly scores: ScoresService,
    private readonly ranking: RankingService,
  ) {}

  @ResolveField(() => String, {
    description: 'SHA-256 of everything the number is computed from: equal hash, equal score.',
  })
  hash(@Parent() view: ScoreView): string {
    return this.scores.hash(view.loaded, view.question, view.coverage);
  }

  @ResolveField(() => [IndicatorScoreModel], { description: 'The ten indicators, 0–100, high = more risk.' })
  indicators(@Parent() view: ScoreView): IndicatorScoreModel[] {
    return indicatorsOf(this.ledgerOf(view), view.question);
  }

  @ResolveField(() => ContributionConnection, {
    description: 'The ledger: what each event and factor adds, most points first. All lines add up to the score.',
  })
  contributions(@Parent() view: ScoreView, @Args() { first, after }: LedgerArgs): Connection<ContributionView> {
    const scope = scopeOf(view);
    const lines = this.ledgerOf(view).contributions;
    const page = pageOf(lines, ({ kind, id, indicator }) => `${kind} ${id} ${indicator}`, { first, after });
    const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: contributionViewOf(node, scope) }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  @ResolveField(() => ScoreChangeModel, {
    description:
      'Why the score differs from that of another day, as known at the same asOf; its parts sum to the difference.',
  })
  changeSince(
    @Parent() view: ScoreView,
    @Args('date', {
      type: () => DateScalar,
      description: 'The day to compare with, not later than the day of the score.',
    })
    date: Day,
  ): ScoreChangeView {
    if (date > view.on)
      throw new UserError('BAD_USER_INPUT', `date ${date} is later than ${view.on}, the day of the score.`, 'date');
    const change = this.scores.change(view.loaded, { ...view.question, from: date }, view.coverage);
    return changeViewOf(change, { scope: scopeOf(view), from: date, to: view.on });
  }

  @ResolveField(() => Float, {
    description: 'The score if one event had not happened, 0–100. These differences do not add up; the points do.',
  })
  without(
    @Parent() view: ScoreView,
    @Args('eventId', { type: () => ID, description: 'Id of the event, "KGZ:e04" or "e04".' }) eventId: string,
  ): number {
    const id = eventId.startsWith(`${view.country}:`) ? eventId.slice(view.country.length + 1) : eventId;
    if (!view.loaded.record.events.some((event) => event.id === id))
      throw new UserError('NOT_FOUND', `${view.country} has no event "${id.slice(0, 80)}".`, 'eventId');
    return scoreWithout(view.loaded.record, view.on, id, this.options(view));
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Rank in the world: 1 = highest risk among countries with a score.',
  })
  async worldRank(@Parent() view: ScoreView, @Context() { records }: RequestContext): Promise<number | null> {
    return (await this.ranking.rankOf(records, view)).rank;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many countries have a score that day.' })
  async ranked(@Parent() view: ScoreView, @Context() { records }: RequestContext): Promise<number | null> {
    return (await this.ranking.rankOf(records, view)).ranked;
  }

  @ResolveField(() => Float, {
    nullable: true,
    description:
      "Share of the country's own days up to this one that had a lower score, 0–100, as known at the same asOf.",
  })
  percentile(@Parent() view: ScoreView): number | null {
    return this.ranking.percentileOf(view);
  }

  private ledgerOf(view: ScoreView): Score {
    return this.scores.ledger(view.loaded, view.question, view.coverage);
  }

  private options({ question, coverage }: ScoreView) {
    return optionsOf(question, coverage.state === 'stale');
  }
}

const scopeOf = ({ country, asOf, question }: ScoreView) => ({ country, asOf, method: question.method });
