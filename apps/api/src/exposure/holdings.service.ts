import { Inject, Injectable } from '@nestjs/common';
import { UserError, type CountryCode } from '#libs/events';
import {
  holdingProblem,
  MAX_HOLDINGS,
  parseHoldings,
  sectorOfWord,
  type Holding,
  type HoldingsUpload,
  type Shares,
} from '#libs/exposure';
import type { Storage, StoredPortfolio } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { STORAGE } from '../common/storage.token.js';
import type { HoldingInput } from './holding.model.js';
import type { ImportMode } from './portfolio.enums.js';
import { holdPortfolio } from './held-portfolio.js';
import { PortfoliosService, type Asking, type Target } from './portfolios.service.js';

export interface HoldingsText extends Target {
  readonly text: string;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
}

/** What a text was understood as; stored when it has no problem and was no dry run. */
export interface TextOutcome extends HoldingsUpload {
  readonly stored: boolean;
  readonly portfolio: StoredPortfolio;
  /** Where the portfolio lies, or would lie with the text in it; a sentence where that cannot be said. */
  readonly shares: Shares | string;
}

const REFUSED = 'Rows cannot be read: nothing is stored until they can.';

/** Holdings in: pasted, uploaded or entered by hand. */
@Injectable()
export class HoldingsService {
  constructor(
    private readonly portfolios: PortfoliosService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** @throws UserError NOT_FOUND before anything is read; BAD_USER_INPUT for a text that is no list of holdings. */
  async importText({ text, mode, dryRun, ...target }: HoldingsText, asking: Asking): Promise<TextOutcome> {
    const portfolio = await this.portfolios.existing(asking.principal, target.id);
    const upload = parseHoldings(text);
    if (upload.problems.length > 0) return { ...upload, portfolio, stored: false, shares: REFUSED };
    const { holdings: now } = await this.portfolios.hold(portfolio);
    const replaced = new Set(upload.holdings.map(({ symbol }) => symbol));
    const others = now.filter(({ symbol }) => !replaced.has(symbol));
    const kept = mode === 'replace' ? [] : others;
    await this.check(upload.holdings, kept.length);
    if (dryRun) {
      const { shares } = holdPortfolio(portfolio, [...kept, ...upload.holdings]);
      return { ...upload, portfolio, stored: false, shares };
    }
    const remove = mode === 'replace' ? others.map(({ symbol }) => symbol) : [];
    const change = { action: 'imported', put: upload.holdings, remove } as const;
    const stored = await this.portfolios.append(target, change, { ...asking, sent: { text, mode } });
    return { ...upload, portfolio: stored, stored: true, shares: (await this.portfolios.hold(stored)).shares };
  }

  /** @throws UserError BAD_USER_INPUT naming the holding and the field, NOT_FOUND, CONFLICT. */
  async put(target: Target, inputs: readonly HoldingInput[], asking: Asking): Promise<StoredPortfolio> {
    const portfolio = await this.portfolios.existing(asking.principal, target.id);
    const { holdings: now } = await this.portfolios.hold(portfolio);
    const put = inputs.map(holdingOf);
    if (new Set(put.map(({ symbol }) => symbol)).size < put.length)
      throw new UserError('BAD_USER_INPUT', 'A symbol is named twice.', 'holdings');
    await this.check(put, now.length);
    return this.portfolios.append(target, { action: 'updated', put }, asking);
  }

  /** @throws UserError NOT_FOUND also for a symbol the portfolio does not hold. */
  async remove(target: Target, symbols: readonly string[], asking: Asking): Promise<StoredPortfolio> {
    const portfolio = await this.portfolios.existing(asking.principal, target.id);
    const held = new Set((await this.portfolios.hold(portfolio)).holdings.map(({ symbol }) => symbol));
    const missing = symbols.find((symbol) => !held.has(symbol));
    if (missing !== undefined)
      throw new UserError('NOT_FOUND', `The portfolio holds no "${missing.slice(0, 80)}".`, 'symbols');
    return this.portfolios.append(target, { action: 'removed', remove: [...new Set(symbols)] }, asking);
  }

  /** One holding as it stands. @throws UserError NOT_FOUND. */
  async ofPortfolio(principal: Principal, id: string): Promise<readonly Holding[]> {
    return (await this.portfolios.hold(await this.portfolios.existing(principal, id))).holdings;
  }

  private async check(holdings: readonly Holding[], others: number): Promise<void> {
    if (holdings.length + others > 2 * MAX_HOLDINGS || holdings.length > MAX_HOLDINGS)
      throw new UserError('BAD_USER_INPUT', `A portfolio holds at most ${MAX_HOLDINGS} positions.`, 'holdings');
    for (const holding of holdings) {
      const problem = holdingProblem(holding);
      if (problem)
        throw new UserError('BAD_USER_INPUT', `${holding.symbol.slice(0, 80)}: ${problem.detail}`, problem.column);
    }
    await this.checkAssets(holdings);
  }

  /** An asset that is no factor of its country would silently never be hit. */
  private async checkAssets(holdings: readonly Holding[]): Promise<void> {
    const owned = new Map<CountryCode, Set<string>>();
    for (const { countries } of holdings)
      for (const { country, assets } of countries)
        for (const asset of assets) owned.set(country, (owned.get(country) ?? new Set()).add(asset));
    for (const [country, assets] of owned) {
      const known = new Set((await this.storage.factors.find({ country })).map(({ id }) => id));
      const missing = [...assets].find((asset) => !known.has(asset));
      if (missing !== undefined)
        throw new UserError(
          'BAD_USER_INPUT',
          `${country} has no factor "${missing.slice(0, 80)}". It has: ${[...known].join(', ').slice(0, 400) || 'none'}.`,
          'asset',
        );
    }
  }
}

function holdingOf(input: HoldingInput): Holding {
  const { symbol, name, value, currency, domicile, countries } = input;
  return {
    ...{ symbol: symbol.trim(), name: name ?? null, value, currency: currency ?? null, domicile: domicile ?? null },
    sector: sectorOf(input),
    countries: countries.map(({ country, weight, assets }) => ({
      country,
      weight,
      assets: [...new Set(assets ?? [])],
    })),
  };
}

function sectorOf({ symbol, sector }: HoldingInput): string | null {
  if (sector == null || sector === '') return null;
  const known = sectorOfWord(sector);
  if (known !== undefined) return known;
  throw new UserError(
    'BAD_USER_INPUT',
    `${symbol}: there is no sector "${sector.slice(0, 40)}", see \`sectors\`.`,
    'sector',
  );
}
