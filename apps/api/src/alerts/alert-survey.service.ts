import { Inject, Injectable } from '@nestjs/common';
import type { CountryCode, Day, Instant } from '#libs/events';
import type { CountryClock, Storage, StoredAlertRule, WatchCursor } from '#libs/storage';
import { Recogniser } from '../access/recogniser.js';
import type { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import type { HeldPortfolio } from '../exposure/held-portfolio.js';
import { RecordsCache } from '../scores/records.cache.js';
import { RecordsLoader } from '../scores/records.loader.js';
import { AlertSubjectsService } from './alert-subjects.service.js';

export interface WatchedPortfolio {
  readonly held: HeldPortfolio;
  readonly rules: readonly StoredAlertRule[];
}

/** Everything that is watched now, by which rules, where it stands and how far it has been looked at. */
export interface AlertSurvey {
  readonly now: Instant;
  readonly loader: RecordsLoader;
  readonly covered: ReadonlyMap<CountryCode, Day>;
  readonly clocks: ReadonlyMap<CountryCode, CountryClock>;
  readonly cursors: ReadonlyMap<string, WatchCursor>;
  readonly countries: ReadonlyMap<CountryCode, readonly StoredAlertRule[]>;
  readonly portfolios: ReadonlyMap<string, WatchedPortfolio>;
}

@Injectable()
export class AlertSurveyService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly cache: RecordsCache,
    private readonly subjects: AlertSubjectsService,
    private readonly recogniser: Recogniser,
  ) {}

  /**
   * `null` while no rule is on. The order matters. What a country is counted as looked at must have been known by the moment looked at,
   * or its news would wait for the close of the day; and a rule kept before that moment must be among the rules.
   */
  async survey(clock: Clock): Promise<AlertSurvey | null> {
    const [cursors, clocks] = await Promise.all([this.storage.alertWatch.cursors(), this.storage.alertWatch.clocks()]);
    const now = clock.now();
    const rules = await this.storage.alertRules.active({ accountsOnly: this.recogniser.needsLogin });
    if (rules.length === 0) return null;
    const loader = new RecordsLoader(this.cache);
    const covered = await this.subjects.covered(loader);
    return {
      ...{ now, loader, covered },
      clocks: new Map(clocks.map((one) => [one.country, one])),
      cursors: new Map(cursors.map((one) => [one.subject, one])),
      ...(await this.watched(rules, covered)),
    };
  }

  private async watched(
    rules: readonly StoredAlertRule[],
    covered: AlertSurvey['covered'],
  ): Promise<Pick<AlertSurvey, 'countries' | 'portfolios'>> {
    const countries = new Map<CountryCode, StoredAlertRule[]>();
    const portfolios = new Map<string, { held: HeldPortfolio; rules: StoredAlertRule[] }>();
    for (const rule of rules) {
      const watched = await this.subjects.subjects(rule, covered);
      for (const country of watched.countries) countries.set(country, [...(countries.get(country) ?? []), rule]);
      const { portfolio: held } = watched;
      if (!held) continue;
      const others = portfolios.get(held.portfolio.id)?.rules ?? [];
      portfolios.set(held.portfolio.id, { held, rules: [...others, rule] });
    }
    return { countries, portfolios };
  }
}
