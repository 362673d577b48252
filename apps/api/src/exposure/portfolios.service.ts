import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { UserError } from '#libs/events';
import type { PortfolioChange, PortfolioKey, Storage, StoredPortfolio } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { found } from '../common/found.js';
import { LruCache } from '../common/lru.cache.js';
import { once } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { holdPortfolio, type HeldPortfolio } from './held-portfolio.js';

/** Who asks for a change, and under which key it happens once. */
export interface Asking {
  readonly principal: Principal;
  readonly requestId: string;
  readonly idempotencyKey: string;
  /** What the caller sent, where the change was worked out from it; absent = the change itself. */
  readonly sent?: unknown;
}

/** What a change starts from. */
export interface Target {
  readonly id: string;
  /** Absent = whatever it is now. */
  readonly expectedVersion?: number | null | undefined;
}

/** Portfolios kept in memory with their holdings; the largest take some 30 MB each. */
const PORTFOLIOS_KEPT = 12;
const LONGEST_NAME = 100;

/** The portfolios of whoever asks. Every read and change goes through the owner. */
@Injectable()
export class PortfoliosService {
  private readonly held = new LruCache<Promise<HeldPortfolio>>(PORTFOLIOS_KEPT);

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  list(principal: Principal): Promise<readonly StoredPortfolio[]> {
    return this.storage.portfolios.list(principal.owner());
  }

  /** `null` for another's portfolio, a deleted one and none at all. */
  async find(principal: Principal, id: string): Promise<StoredPortfolio | null> {
    const portfolio = await this.storage.portfolios.find({ id, owner: principal.owner() });
    return portfolio?.isDeleted === false ? portfolio : null;
  }

  /** @throws UserError NOT_FOUND, in the same words for another's portfolio and for none. */
  async existing(principal: Principal, id: string): Promise<StoredPortfolio> {
    return found(await this.find(principal, id), 'portfolio', id);
  }

  /** The version with its holdings; a version never changes, so it is read once. */
  hold(portfolio: StoredPortfolio): Promise<HeldPortfolio> {
    const key = `${portfolio.id} ${portfolio.version}`;
    const known = this.held.get(key);
    if (known) return known;
    const reading = this.storage.portfolios.holdings(portfolio).then((holdings) => holdPortfolio(portfolio, holdings));
    reading.catch(() => this.held.delete(key));
    this.held.set(key, reading);
    return reading;
  }

  create(name: string, asking: Asking): Promise<StoredPortfolio> {
    return this.change('createPortfolio', { input: { name }, asking }, (key, note) =>
      this.storage.portfolios.create({ ...key, id: randomUUID() }, nameOf(name), note),
    );
  }

  /** Appends a change. @throws UserError NOT_FOUND, CONFLICT. */
  append({ id, expectedVersion }: Target, change: PortfolioChange, asking: Asking): Promise<StoredPortfolio> {
    const checked =
      change.terms?.name === undefined
        ? change
        : { ...change, terms: { ...change.terms, name: nameOf(change.terms.name) } };
    const input = { id, expectedVersion, change: asking.sent ?? change };
    return this.change(`portfolio.${change.action}`, { input, asking }, (key, note) =>
      this.storage.portfolios.change({ ...key, id }, checked, { ...note, ...versionOf(expectedVersion) }),
    );
  }

  /** Puts an earlier version back. @throws UserError NOT_FOUND, CONFLICT. */
  restore({ id, expectedVersion }: Target, version: number, asking: Asking): Promise<StoredPortfolio> {
    return this.change('restorePortfolio', { input: { id, expectedVersion, version }, asking }, (key, note) =>
      this.storage.portfolios.restore({ ...key, id }, version, { ...note, ...versionOf(expectedVersion) }),
    );
  }

  private change(
    name: string,
    { input, asking }: { readonly input: unknown; readonly asking: Asking },
    work: (key: Pick<PortfolioKey, 'owner'>, note: { by: string; requestId: string }) => Promise<StoredPortfolio>,
  ): Promise<StoredPortfolio> {
    const { principal, requestId, idempotencyKey } = asking;
    const owner = principal.owner();
    return once(this.storage, { name, input, asked: { by: owner, idempotencyKey, requestId } }, () =>
      work({ owner }, { by: principal.name, requestId }),
    );
  }
}

const versionOf = (expectedVersion: number | null | undefined) => (expectedVersion == null ? {} : { expectedVersion });

/** @throws UserError for a name that is empty, long or no plain text. */
function nameOf(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= LONGEST_NAME && !/[\p{Cc}\p{Surrogate}]/u.test(trimmed)) return trimmed;
  throw new UserError('BAD_USER_INPUT', `A name has 1 to ${LONGEST_NAME} characters on one line.`, 'name');
}
