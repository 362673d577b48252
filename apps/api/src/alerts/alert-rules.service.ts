import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AlertRuleChange, AlertRuleTerms, Storage, StoredAlertRule } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Clock } from '../common/clock.js';
import { found } from '../common/found.js';
import { once } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import type { Asking, Target } from '../exposure/portfolios.service.js';
import { MOST_RULES } from './alert-limits.js';
import type { AlertRuleInput } from './alert-rule.args.js';
import { AlertSubjectsService } from './alert-subjects.service.js';
import { readRule } from './read-rule.js';

/** The alert rules of whoever asks. Every read and change goes through the owner. */
@Injectable()
export class AlertRulesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly subjects: AlertSubjectsService,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<readonly StoredAlertRule[]> {
    return this.storage.alertRules.list(principal.owner());
  }

  /** The rule as it would be kept. @throws UserError for what cannot be, and NOT_FOUND for another owner's portfolio or channel. */
  async read(input: AlertRuleInput, principal: Principal): Promise<AlertRuleTerms> {
    const terms = readRule(input);
    if (terms.portfolio !== null) {
      principal.check('own-holdings');
      const held = await this.subjects.held(terms.portfolio, principal.owner());
      found(held, 'portfolio', terms.portfolio, 'rule.portfolio');
    }
    if (terms.channels.length > 0) await this.checkChannels(terms.channels, principal);
    return terms;
  }

  async create(input: AlertRuleInput, asking: Asking): Promise<StoredAlertRule> {
    const terms = await this.read(input, asking.principal);
    return this.change('createAlertRule', { input: terms, asking }, (owner, note) =>
      this.storage.alertRules.create({ id: randomUUID(), owner }, terms, { ...note, most: MOST_RULES }),
    );
  }

  /** It begins anew unless only its name or its channels change. @throws UserError NOT_FOUND, CONFLICT. */
  async update(target: Target, input: AlertRuleInput, asking: Asking): Promise<StoredAlertRule> {
    const terms = await this.read(input, asking.principal);
    const current = await this.storage.alertRules.find({ id: target.id, owner: asking.principal.owner() });
    const isSame = current !== null && whatItWatches(current) === whatItWatches(terms);
    return this.apply(target, { terms, ...(isSame ? {} : { since: this.clock.now() }) }, asking);
  }

  /** A rule that is switched on, or put back, begins anew: nobody is told what happened meanwhile. */
  apply({ id, expectedVersion }: Target, change: AlertRuleChange, asking: Asking): Promise<StoredAlertRule> {
    const begins = change.isPaused === false || change.isDeleted === false;
    return this.change(
      'changeAlertRule',
      { input: { id, expectedVersion, ...change, since: null }, asking },
      (owner, note) =>
        this.storage.alertRules.change(
          { id, owner },
          { ...change, ...(begins ? { since: note.at } : {}) },
          { ...note, ...(expectedVersion == null ? {} : { expectedVersion }) },
        ),
    );
  }

  private async checkChannels(ids: readonly string[], principal: Principal): Promise<void> {
    const own = await this.storage.alertChannels.list(principal.owner());
    for (const wanted of ids)
      found(
        own.find(({ id }) => id === wanted),
        'channel',
        wanted,
        'rule.channels',
      );
  }

  private change(
    name: string,
    { input, asking }: { readonly input: unknown; readonly asking: Asking },
    work: (owner: string, note: { by: string; requestId: string; at: string }) => Promise<StoredAlertRule>,
  ): Promise<StoredAlertRule> {
    const { principal, requestId, idempotencyKey } = asking;
    const owner = principal.owner();
    const at = this.clock.now();
    return once(this.storage, { name, input, asked: { by: owner, idempotencyKey, requestId } }, () =>
      work(owner, { by: principal.name, requestId, at }),
    );
  }
}

const whatItWatches = ({ condition, countries, portfolio, hysteresis, coolDownHours }: AlertRuleTerms): string =>
  JSON.stringify([Object.entries(condition).sort(), countries, portfolio, hysteresis, coolDownHours]);
