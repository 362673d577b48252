import { Inject, Injectable } from '@nestjs/common';
import { instantMs, UserError, MS_PER_DAY, MS_PER_HOUR, type Instant } from '#libs/events';
import type { AlertFilter, Storage, StoredAlert } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Clock } from '../common/clock.js';
import { found } from '../common/found.js';
import { checkFirst, connectionFrom } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { AlertsArgs } from './alert.args.js';
import type { AlertModel } from './alert.model.js';
import { alertViewOf } from './alert.view.js';

const LONGEST_SNOOZE_DAYS = 366;

/** The alerts of whoever asks. */
@Injectable()
export class AlertsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Newest first; counted only when somebody asks. */
  async page(principal: Principal, { filter, first, after }: AlertsArgs): Promise<Connection<AlertModel>> {
    const owner = principal.owner();
    const { rule, country, waiting } = filter ?? {};
    const wanted: AlertFilter = {
      rule: rule ?? null,
      country: country ?? null,
      waiting: waiting ?? null,
      now: this.clock.now(),
    };
    const page = await this.storage.alerts.page(owner, wanted, { first: checkFirst(first), after: after ?? null });
    const count = () => this.storage.alerts.count(owner, wanted);
    return connectionFrom(page, (alert) => this.view(alert), count);
  }

  /** @throws UserError NOT_FOUND, in the same words for another's alert and for none. */
  async existing(principal: Principal, id: string): Promise<AlertModel> {
    return found(await this.find(principal, id), 'alert', id);
  }

  /** `null` for another's alert and for none. */
  async find(principal: Principal, id: string): Promise<AlertModel | null> {
    const alert = await this.storage.alerts.find({ id, owner: principal.owner() });
    return alert && this.view(alert);
  }

  /** @throws UserError NOT_FOUND. */
  async acknowledge(principal: Principal, id: string, isAcknowledged: boolean): Promise<AlertModel> {
    const at = isAcknowledged ? this.clock.now() : null;
    return this.view(await this.storage.alerts.acknowledge({ id, owner: principal.owner() }, at));
  }

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for a moment that has passed or is more than a year away. */
  async snooze(principal: Principal, id: string, until: Instant | null): Promise<AlertModel> {
    if (until !== null) this.checkUntil(until);
    const key = { id, owner: principal.owner() };
    const silentUntil = until ?? (await this.endOfCoolDown(key));
    return this.view(await this.storage.alerts.snooze(key, until, silentUntil));
  }

  /** Until when the rule would be silent without anybody's doing. */
  private async endOfCoolDown(key: { readonly id: string; readonly owner: string }): Promise<Instant | null> {
    const alert = await this.storage.alerts.find(key);
    const rule = alert && (await this.storage.alertRules.find({ id: alert.rule, owner: key.owner }));
    if (!alert || !rule || rule.coolDownHours === 0) return null;
    return new Date(instantMs(alert.knownAt) + rule.coolDownHours * MS_PER_HOUR).toISOString();
  }

  private checkUntil(until: Instant): void {
    const away = instantMs(until) - instantMs(this.clock.now());
    if (away > 0 && away <= LONGEST_SNOOZE_DAYS * MS_PER_DAY) return;
    throw new UserError('BAD_USER_INPUT', 'An alert is put aside until a moment within the next year.', 'until');
  }

  private view(alert: StoredAlert): AlertModel {
    return alertViewOf(alert, this.clock.now());
  }
}
