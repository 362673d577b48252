import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { restricted } from '../access/restricted.js';
import { RequestContext } from '../common/request.context.js';
import { AlertChannelModel } from './alert-channel.model.js';
import {
  AlertRuleChangeArgs,
  CreateAlertRuleArgs,
  PauseAlertRuleArgs,
  UpdateAlertRuleArgs,
} from './alert-rule.args.js';
import { AlertRuleModel } from './alert-rule.model.js';
import { ruleViewOf, type AlertRuleView } from './alert-rule.view.js';
import { AlertRulesService } from './alert-rules.service.js';
import { AlertSubjectsService } from './alert-subjects.service.js';
import { ChannelsService } from './channels.service.js';

@Policy('own-alerts')
@Resolver(() => AlertRuleModel)
export class AlertRulesResolver {
  constructor(
    private readonly rules: AlertRulesService,
    private readonly subjects: AlertSubjectsService,
    private readonly channelsOf: ChannelsService,
  ) {}

  @Query(() => [AlertRuleModel], restricted('Your rules, oldest first.'))
  async alertRules(@Context() { principal }: RequestContext): Promise<AlertRuleView[]> {
    return (await this.rules.list(principal)).map(ruleViewOf);
  }

  @Mutation(() => AlertRuleModel, { description: 'Saves a rule. What is so already is no news to it.' })
  async createAlertRule(
    @Args() { rule, idempotencyKey }: CreateAlertRuleArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertRuleView> {
    return ruleViewOf(await this.rules.create(rule, { principal, requestId, idempotencyKey }));
  }

  @Mutation(() => AlertRuleModel, {
    description: 'Changes a rule. It begins anew, unless only its name or its channels are others.',
  })
  async updateAlertRule(
    @Args() { rule, idempotencyKey, ...target }: UpdateAlertRuleArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertRuleView> {
    return ruleViewOf(await this.rules.update(target, rule, { principal, requestId, idempotencyKey }));
  }

  @Mutation(() => AlertRuleModel, { description: 'Switches a rule off, or on again: then it begins anew.' })
  async pauseAlertRule(
    @Args() { isPaused, idempotencyKey, ...target }: PauseAlertRuleArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertRuleView> {
    return ruleViewOf(await this.rules.apply(target, { isPaused }, { principal, requestId, idempotencyKey }));
  }

  @Mutation(() => AlertRuleModel, { description: 'Deletes a rule; its alerts stay, and it can be put back.' })
  async deleteAlertRule(
    @Args() { idempotencyKey, ...target }: AlertRuleChangeArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertRuleView> {
    return ruleViewOf(await this.rules.apply(target, { isDeleted: true }, { principal, requestId, idempotencyKey }));
  }

  @Mutation(() => AlertRuleModel, { description: 'Puts a deleted rule back; it begins anew.' })
  async restoreAlertRule(
    @Args() { idempotencyKey, ...target }: AlertRuleChangeArgs,
    @Context() { principal, requestId }: RequestContext,
  ): Promise<AlertRuleView> {
    return ruleViewOf(await this.rules.apply(target, { isDeleted: false }, { principal, requestId, idempotencyKey }));
  }

  @ResolveField(() => [AlertChannelModel], { description: 'Channels that are told, beside the page and the feed.' })
  channels(
    @Parent() { stored }: AlertRuleView,
    @Context() { principal }: RequestContext,
  ): Promise<AlertChannelModel[]> {
    return this.channelsOf.some(principal, stored.channels);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it watches nothing now, and what to do; null = it does.',
  })
  async problem(@Parent() { stored }: AlertRuleView, @Context() { records }: RequestContext): Promise<string | null> {
    return (await this.subjects.subjects(stored, await this.subjects.covered(records))).problem;
  }
}
