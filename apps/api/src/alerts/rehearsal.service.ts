import { Injectable } from '@nestjs/common';
import { dayNumber, instantMs, type CountryCode, type Day, UserError } from '#libs/events';
import { lookBackDaysOf, observe, periodOfDays, watch, type Firing, type Period } from '#libs/alerts';
import type { AlertRuleTerms } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Breath } from '../common/breath.js';
import { Clock } from '../common/clock.js';
import { checkRange } from '../common/day-range.js';
import type { HeldPortfolio } from '../exposure/held-portfolio.js';
import { MethodsService } from '../methods/methods.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { AlertSubjectsService, heldCountries } from './alert-subjects.service.js';
import type { AlertRehearsalModel } from './alert.model.js';
import { howOften } from './alert-words.js';
import { observePortfolio, coveredPart } from './portfolio-observer.js';
import { ruleOf } from './read-rule.js';

/** What the fields of a rehearsal are resolved from. */
export interface RehearsalView extends AlertRehearsalModel {
  readonly terms: AlertRuleTerms;
  readonly portfolio: HeldPortfolio | null;
  /** Newest first. */
  readonly fired: readonly Firing[];
}

interface Asked {
  readonly terms: AlertRuleTerms;
  readonly from: Day;
  readonly to: Day;
  readonly principal: Principal;
}

/** Replays rules over history as it was known, by the engine that runs live. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly subjects: AlertSubjectsService,
    private readonly clock: Clock,
    private readonly methods: MethodsService,
  ) {}

  /** Counts against the country-years of the request. @throws UserError for days that cannot be asked for. */
  async rehearse(loader: RecordsLoader, { terms, from, to, principal }: Asked): Promise<RehearsalView> {
    this.checkDays(from, to);
    const covered = await this.subjects.covered(loader);
    const scope = await this.subjects.subjects({ ...terms, owner: principal.owner() }, covered);
    if (scope.problem !== null) throw new UserError('BAD_USER_INPUT', scope.problem, 'rule');
    const { portfolio } = scope;
    const countries = portfolio ? (heldCountries(portfolio) ?? []).filter((one) => covered.has(one)) : scope.countries;
    const days = dayNumber(to) - dayNumber(from) + 1;
    loader.budget.spend(days * countries.length);
    const run = { terms, from, to, covered };
    const fired = portfolio
      ? await this.overPortfolio(loader, { ...run, portfolio, countries })
      : await this.overCountries(loader, { ...run, countries });
    fired.sort((a, b) => instantMs(b.observation.at) - instantMs(a.observation.at));
    const summary = howOften(fired.length, days);
    return { from, to, count: fired.length, summary, countries, terms, portfolio, fired };
  }

  private async overCountries(loader: RecordsLoader, { terms, from, to, covered, countries }: Run): Promise<Firing[]> {
    const rule = ruleOf(terms);
    const lookBackDays = lookBackDaysOf(rule);
    const { current: method } = this.methods;
    const breath = new Breath();
    await Promise.all(countries.map((country) => loader.record(country)));
    const fired: Firing[] = [];
    for (const country of countries) {
      const { record } = await loader.record(country);
      const period = coveredPart(this.periodOf(from, to), covered.get(country));
      if (instantMs(period.after) < instantMs(period.until))
        fired.push(...(watch(rule, null, observe(record, { ...period, lookBackDays, method }))?.firings ?? []));
      await breath.taken();
    }
    return fired;
  }

  private async overPortfolio(
    loader: RecordsLoader,
    { terms, from, to, covered, countries, portfolio }: Run & { readonly portfolio: HeldPortfolio },
  ): Promise<Firing[]> {
    const { shares } = portfolio;
    if (typeof shares === 'string') return [];
    const records = new Map(
      await Promise.all(countries.map(async (country) => [country, (await loader.record(country)).record] as const)),
    );
    const held = {
      subject: portfolio.portfolio.id,
      shares,
      records,
      coveredFrom: covered,
      method: this.methods.current,
    };
    return [...(watch(ruleOf(terms), null, observePortfolio(held, this.periodOf(from, to)))?.firings ?? [])];
  }

  /** A day that is not over is rehearsed up to now. */
  private periodOf(from: Day, to: Day): Period {
    const { after, until } = periodOfDays(from, to);
    const now = this.clock.now();
    return { after, until: instantMs(now) < instantMs(until) ? now : until };
  }

  private checkDays(from: Day, to: Day): void {
    checkRange({ from, to });
    if (to > this.clock.today())
      throw new UserError('BAD_USER_INPUT', `to ${to} has not come yet; today is ${this.clock.today()}.`, 'to');
  }
}

interface Run {
  readonly terms: AlertRuleTerms;
  readonly from: Day;
  readonly to: Day;
  readonly covered: ReadonlyMap<CountryCode, Day>;
  readonly countries: readonly CountryCode[];
}
