import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AlertCondition } from '#libs/alerts';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { checkFirst } from '../common/page.js';
import { RequestContext } from '../common/request.context.js';
import { MethodsService } from '../methods/methods.service.js';
import { RehearseAlertArgs } from './alert-rule.args.js';
import { FiringsArgs } from './alert.args.js';
import { AlertFiringModel, AlertRehearsalModel } from './alert.model.js';
import type { AlertSnapshot } from './alert-facts.js';
import { countrySnapshot } from './alert-snapshot.js';
import { AlertRulesService } from './alert-rules.service.js';
import { PortfolioSnapshotService } from './portfolio-snapshot.service.js';
import { RehearsalService, type RehearsalView } from './rehearsal.service.js';

@Policy('own-alerts')
@Resolver(() => AlertRehearsalModel)
export class RehearsalResolver {
  constructor(
    private readonly rules: AlertRulesService,
    private readonly rehearsals: RehearsalService,
    private readonly portfolios: PortfolioSnapshotService,
    private readonly methods: MethodsService,
  ) {}

  @Query(
    () => AlertRehearsalModel,
    restricted(
      'When a rule would have spoken up in the past, from what was known at each moment, by the engine that runs live. Nothing is stored.',
    ),
  )
  async rehearseAlert(
    @Args() { rule, from, to }: RehearseAlertArgs,
    @Context() { principal, records }: RequestContext,
  ): Promise<RehearsalView> {
    const terms = await this.rules.read(rule, principal);
    return this.rehearsals.rehearse(records, { terms, from, to, principal });
  }

  @ResolveField(() => [AlertFiringModel], { description: 'The alerts there would have been, newest first.' })
  async firings(
    @Parent() { fired, terms, portfolio }: RehearsalView,
    @Args() { first }: FiringsArgs,
    @Context() { records }: RequestContext,
  ): Promise<AlertSnapshot[]> {
    const condition = terms.condition as AlertCondition;
    const snapshots: AlertSnapshot[] = [];
    for (const firing of fired.slice(0, checkFirst(first))) {
      const snapshot = portfolio
        ? await this.portfolios.snapshot(records, portfolio, { condition, firing })
        : countrySnapshot(condition, firing, {
            record: (await records.record(firing.observation.subject)).record,
            method: this.methods.current,
          });
      if (snapshot) snapshots.push(snapshot);
    }
    return snapshots;
  }
}
