import { Inject, Injectable } from '@nestjs/common';
import type { CountryCode, Day } from '#libs/events';
import type { AlertRuleTerms, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { HeldPortfolio } from '../exposure/held-portfolio.js';
import { PortfoliosService } from '../exposure/portfolios.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';

/** What a rule watches now: some countries, or one portfolio. */
export interface AlertSubjects {
  readonly countries: readonly CountryCode[];
  /** The portfolio whose score is watched. */
  readonly portfolio: HeldPortfolio | null;
  /** Why nothing can be watched, and what to do; `null` = it can. */
  readonly problem: string | null;
}

type Scope = Pick<AlertRuleTerms, 'condition' | 'countries' | 'portfolio'> & { readonly owner: string };

/** Resolves what rules watch. */
@Injectable()
export class AlertSubjectsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly portfolios: PortfoliosService,
  ) {}

  /** First covered day of every country a feed covers. */
  async covered(loader: RecordsLoader): Promise<ReadonlyMap<CountryCode, Day>> {
    const first = new Map<CountryCode, Day>();
    for (const { country, from } of await loader.coverageRows())
      if (from < (first.get(country) ?? '9999-12-31')) first.set(country, from);
    return first;
  }

  async subjects(scope: Scope, covered: ReadonlyMap<CountryCode, Day>): Promise<AlertSubjects> {
    const { condition, countries, portfolio: id } = scope;
    const held = id === null ? null : await this.held(id, scope.owner);
    if (id !== null && !held) return nothing('The portfolio is gone: choose another, or delete the rule.');
    const needsShares = condition.kind === 'portfolio' || countries.length === 0;
    if (needsShares && typeof held?.shares === 'string') return nothing(held.shares);
    if (condition.kind === 'portfolio') return { countries: [], portfolio: held, problem: null };
    return countriesOf(countries.length > 0 ? countries : heldCountries(held), covered);
  }

  /** A portfolio of the owner that is not deleted. */
  async held(id: string, owner: string): Promise<HeldPortfolio | null> {
    const portfolio = await this.storage.portfolios.find({ id, owner });
    return portfolio?.isDeleted === false ? this.portfolios.hold(portfolio) : null;
  }
}

/** Those of the wanted countries that a feed covers; all of them where none are named. */
function countriesOf(wanted: readonly CountryCode[] | null, covered: ReadonlyMap<CountryCode, Day>): AlertSubjects {
  const countries = (wanted ?? [...covered.keys()]).filter((country) => covered.has(country)).sort();
  if (countries.length === 0) return nothing('No feed covers any of these countries: import one that does.');
  return { countries, portfolio: null, problem: null };
}

const nothing = (problem: string): AlertSubjects => ({ countries: [], portfolio: null, problem });

export function heldCountries(held: HeldPortfolio | null): readonly CountryCode[] | null {
  return held && typeof held.shares !== 'string' ? [...held.shares.byCountry.keys()] : null;
}
