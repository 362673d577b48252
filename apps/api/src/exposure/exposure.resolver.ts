import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day } from '#libs/events';
import { breachesOf, lineKey, type ExposureContribution, type PortfolioChange } from '#libs/exposure';
import { Policy } from '../access/policy.decorator.js';
import { pageOf } from '../common/page.js';
import { PageArgs, type Connection } from '../common/page.model.js';
import { RequestContext } from '../common/request.context.js';
import { DateScalar } from '../common/scalars.js';
import type { ScoreQuestion } from '../scores/score-question.js';
import { LedgerArgs } from '../scores/scores.args.js';
import { PortfolioChangeModel, PortfolioContributionConnection, PortfolioExposureModel } from './exposure.model.js';
import { exposureHash } from './exposure-hash.js';
import { ExposureService } from './exposure.service.js';
import { lineViewOf, type ContributionView, type ExposureView } from './exposure.view.js';
import { limitsOf } from './held-portfolio.js';
import { HoldingExposureConnection, type HoldingExposureModel } from './holding-exposure.model.js';
import { holdingsByPoints } from './holding-exposure.view.js';
import { LimitBreachModel } from './limits.model.js';

/** A change with what its lines are resolved from. */
export type ChangeView = PortfolioChangeModel & {
  readonly lines: PortfolioChange['contributions'];
  readonly question: ScoreQuestion;
};

@Policy('shared-link')
@Resolver(() => PortfolioExposureModel)
export class ExposureResolver {
  constructor(private readonly exposures: ExposureService) {}

  @ResolveField(() => String, {
    description: 'SHA-256 over the shares and the hashes of the scores: equal hash, equal exposure.',
  })
  hash(@Parent() view: ExposureView): string {
    return exposureHash(view, this.exposures.hashes(view));
  }

  @ResolveField(() => PortfolioContributionConnection, {
    description: 'What each event and factor adds, most points first. All lines add up to the score.',
  })
  contributions(
    @Parent() { exposure, question }: ExposureView,
    @Args() page: LedgerArgs,
  ): Connection<ContributionView> {
    return pageOfLines(exposure.contributions, question, page);
  }

  @ResolveField(() => PortfolioChangeModel, {
    description: 'Why the same holdings run another risk than on an earlier day.',
  })
  async changeSince(
    @Parent() view: ExposureView,
    @Args('date', {
      type: () => DateScalar,
      description: 'The day to compare with, not later than that of the exposure.',
    })
    date: Day,
    @Context() { records }: RequestContext,
  ): Promise<ChangeView> {
    const { contributions: lines, ...change } = await this.exposures.change(records, view, date);
    const { question } = view;
    return { from: date, to: question.on, ...change, lineCount: lines.length, lines, question };
  }

  @ResolveField(() => HoldingExposureConnection, {
    description: 'What each holding adds, most points first. All together add up to the score.',
  })
  holdings(@Parent() view: ExposureView, @Args() page: PageArgs): Connection<HoldingExposureModel> {
    return holdingsByPoints(view, page);
  }

  @ResolveField(() => [LimitBreachModel], { description: 'Limits of the owner it breaks, furthest over first.' })
  breaches(@Parent() { exposure, held }: ExposureView): readonly LimitBreachModel[] {
    return breachesOf(exposure, limitsOf(held.portfolio));
  }
}

@Policy('shared-link')
@Resolver(() => PortfolioChangeModel)
export class PortfolioChangeResolver {
  @ResolveField(() => PortfolioContributionConnection, {
    description: 'What each event and factor changed, largest by size first; negative lines are decay or withdrawals.',
  })
  contributions(@Parent() { lines, question }: ChangeView, @Args() page: LedgerArgs): Connection<ContributionView> {
    return pageOfLines(lines, question, page);
  }
}

function pageOfLines(
  lines: readonly ExposureContribution[],
  question: ScoreQuestion,
  page: LedgerArgs,
): Connection<ContributionView> {
  const rows = pageOf(lines, lineKey, page);
  const edges = rows.edges.map(({ node, cursor }) => ({ cursor, node: lineViewOf(node, question) }));
  return { ...rows, edges, nodes: edges.map(({ node }) => node) };
}
