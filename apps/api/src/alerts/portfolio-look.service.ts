import { Inject, Injectable } from '@nestjs/common';
import type { CountryCode, Day, Instant } from '#libs/events';
import { asReceived, watch, type Observation, type RuleState } from '#libs/alerts';
import type { Look, NewAlert, Storage, StoredAlertRule, WatchCursor } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { HeldPortfolio } from '../exposure/held-portfolio.js';
import { MethodsService } from '../methods/methods.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { FLOOD_GUARD } from './alert-limits.js';
import { heldCountries } from './alert-subjects.service.js';
import { laterOf, newAlert } from './country-look.service.js';
import { observePortfolio, type HeldRecords } from './portfolio-observer.js';
import { PortfolioSnapshotService } from './portfolio-snapshot.service.js';
import { ruleOf } from './read-rule.js';

/** A portfolio, the rules on its score, and how far it has been looked at. */
export interface DuePortfolio {
  readonly held: HeldPortfolio;
  /** Where the portfolio and its countries stand together. */
  readonly version: number;
  /** Up to here rows of its countries are in the store. */
  readonly recordedAt: Instant;
  readonly cursor: WatchCursor;
  readonly covered: ReadonlyMap<CountryCode, Day>;
  readonly rules: readonly StoredAlertRule[];
  readonly until: Instant;
}

/** What a rule remembers of a portfolio: other holdings are another portfolio, and what is so already is no news. */
type PortfolioRuleState = RuleState & { readonly holdings?: number };

/** Looks at the score of a portfolio at every moment since it was looked at last. */
@Injectable()
export class PortfolioLookService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly snapshots: PortfolioSnapshotService,
    private readonly methods: MethodsService,
  ) {}

  /** What is to be stored. Computes only; done twice it comes to the same. */
  async look(loader: RecordsLoader, due: DuePortfolio): Promise<Look> {
    const { held, cursor, rules, until, version, recordedAt } = due;
    const { id: subject, version: holdings } = held.portfolio;
    const stored = await this.storage.alertWatch.states(subject);
    const records = await this.received(due);
    const states: Look['states'][number][] = [];
    const alerts: NewAlert[] = [];
    for (const rule of rules) {
      const known = stored.find((one) => one.rule === rule.id)?.state as PortfolioRuleState | undefined;
      const state = known?.holdings === holdings ? known : null;
      const after = state ? cursor.observedAt : laterOf(rule.since, cursor.observedAt);
      const watched = watch(ruleOf(rule), state, this.observed(due, records, after));
      if (!watched) continue;
      states.push({ rule: rule.id, subject, version: rule.version, state: { ...watched.state, holdings } });
      for (const firing of watched.firings) {
        const { condition } = ruleOf(rule);
        const snapshot = await this.snapshots.snapshot(loader, held, { condition, firing });
        if (snapshot) alerts.push(newAlert(rule, { ...snapshot, ruleName: rule.name, exposures: [] }, until));
      }
    }
    const after = { subject, observedAt: until, version, recordedAt };
    return { before: cursor, after, states, alerts, floodGuard: FLOOD_GUARD };
  }

  private observed(
    { held, covered, until }: DuePortfolio,
    records: HeldRecords['records'],
    after: Instant,
  ): Iterable<Observation> {
    const { shares, portfolio } = held;
    if (typeof shares === 'string') return [];
    const { current: method } = this.methods;
    return observePortfolio({ subject: portfolio.id, shares, records, coveredFrom: covered, method }, { after, until });
  }

  /** The records of its countries, as they came in. */
  private async received({ held, covered, cursor, recordedAt, until }: DuePortfolio): Promise<HeldRecords['records']> {
    const countries = (heldCountries(held) ?? []).filter((country) => covered.has(country));
    const records = await this.storage.records.readAll(countries);
    const period = { after: cursor.observedAt, until };
    const received = new Map<CountryCode, typeof records extends ReadonlyMap<string, infer R> ? R : never>();
    for (const [country, record] of records) {
      const arrived = await this.storage.alertWatch.arrivals(country, cursor.recordedAt, recordedAt);
      const arrivals = new Map(arrived.map((one) => [one.key, one.recordedAt]));
      received.set(country, asReceived(record, arrivals, period));
    }
    return received;
  }
}
