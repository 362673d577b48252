import { Inject, Injectable } from '@nestjs/common';
import { instantMs, MS_PER_DAY, type CountryCode, type Instant } from '#libs/events';
import type { Look, Storage, StoredAlertRule, WatchCursor } from '#libs/storage';
import { Breath } from '../common/breath.js';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { FLOOD_GUARD } from './alert-limits.js';
import { heldCountries } from './alert-subjects.service.js';
import { AlertSurveyService, type AlertSurvey, type WatchedPortfolio } from './alert-survey.service.js';
import { CountryLookService } from './country-look.service.js';
import { PortfolioLookService } from './portfolio-look.service.js';

/** The two kinds of looks. */
@Injectable()
export class AlertLooks {
  constructor(
    readonly countries: CountryLookService,
    readonly portfolios: PortfolioLookService,
  ) {}
}

/**
 * The live engine. What has changed, or closed a day, since it was looked at last is looked at under every rule; what a look comes to is
 * stored whole, with how far it went. Killed anywhere, the next one goes on from there; two at once come to one.
 */
@Injectable()
export class AlertWatchService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly surveys: AlertSurveyService,
    private readonly looks: AlertLooks,
  ) {}

  /** Looks at everything that is due; gives how many alerts that raised. */
  async look(): Promise<number> {
    const survey = await this.surveys.survey(this.clock);
    if (!survey) return 0;
    let raised = 0;
    const breath = new Breath();
    for (const [country, rules] of survey.countries) {
      raised += await this.lookAtCountry(survey, country, rules);
      await breath.taken();
    }
    for (const watched of survey.portfolios.values()) raised += await this.lookAtPortfolio(survey, watched);
    return raised;
  }

  private async lookAtCountry(
    { now, loader, clocks, cursors }: AlertSurvey,
    country: CountryCode,
    rules: readonly StoredAlertRule[],
  ): Promise<number> {
    const clock = clocks.get(country);
    if (!clock) return 0;
    const { version, recordedAt } = clock;
    const cursor = cursors.get(country);
    if (!cursor) return this.begin({ subject: country, observedAt: now, version, recordedAt });
    if (!isDue(cursor, version, now)) return 0;
    return this.settle(await this.looks.countries.look(loader, { country, clock, cursor, rules, until: now }));
  }

  private async lookAtPortfolio(
    { now, loader, covered, clocks, cursors }: AlertSurvey,
    { held, rules }: WatchedPortfolio,
  ): Promise<number> {
    const parts = (heldCountries(held) ?? []).flatMap((country) => clocks.get(country) ?? []);
    const version = parts.reduce((sum, part) => sum + part.version, held.portfolio.version);
    const recordedAt = parts
      .map((part) => part.recordedAt)
      .reduce((a, b) => (instantMs(a) > instantMs(b) ? a : b), EVER);
    const subject = held.portfolio.id;
    const cursor = cursors.get(subject);
    if (!cursor) return this.begin({ subject, observedAt: now, version, recordedAt });
    if (!isDue(cursor, version, now)) return 0;
    const due = { held, version, recordedAt, cursor, covered, rules, until: now };
    return this.settle(await this.looks.portfolios.look(loader, due));
  }

  /** Watched for the first time: what the store holds by now is known. */
  private begin(after: Look['after']): Promise<number> {
    return this.settle({ before: null, after, states: [], alerts: [], floodGuard: FLOOD_GUARD });
  }

  private async settle(look: Look): Promise<number> {
    return (await this.storage.alertWatch.settle(look))?.length ?? 0;
  }
}

const EVER: Instant = '1970-01-01T00:00:00Z';

/** Something was recorded since, or a day has closed. A clock that was set back looks at nothing until it has caught up. */
function isDue({ observedAt, version: seen }: WatchCursor, version: number, now: Instant): boolean {
  const [observed, nowMs] = [instantMs(observedAt), instantMs(now)];
  const closed = Math.floor(nowMs / MS_PER_DAY) * MS_PER_DAY;
  return nowMs > observed && (version !== seen || closed > observed);
}
