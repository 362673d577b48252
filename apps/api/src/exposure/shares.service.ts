import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { instantMs, UserError, type Instant } from '#libs/events';
import type { PortfolioShare, Storage, StoredPortfolio } from '#libs/storage';
import type { Principal } from '../access/principal.js';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import type { NewPortfolioShareModel } from './portfolio.model.js';
import { PortfoliosService } from './portfolios.service.js';

const TOKEN_BYTES = 32;
/** 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;
const LONGEST_NOTE = 200;

export interface AskedShare {
  readonly id: string;
  readonly note: string | null;
  readonly expiresAt: Instant | null;
}

/** Read-only links. A token is told once and kept nowhere; what is stored opens nothing. */
@Injectable()
export class SharesService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly portfolios: PortfoliosService,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal, id: string): Promise<readonly PortfolioShare[]> {
    return this.storage.portfolioShares.list({ id, owner: principal.owner() });
  }

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for an end that has passed. */
  async share(
    { id, note, expiresAt }: AskedShare,
    { principal, requestId }: { readonly principal: Principal; readonly requestId: string },
  ): Promise<NewPortfolioShareModel> {
    await this.portfolios.existing(principal, id);
    const now = this.clock.now();
    if (expiresAt !== null && instantMs(expiresAt) <= instantMs(now))
      throw new UserError('BAD_USER_INPUT', `expiresAt ${expiresAt} has passed; it is ${now}.`, 'expiresAt');
    if (note !== null && (note.length > LONGEST_NOTE || /[\p{Cc}\p{Surrogate}]/u.test(note)))
      throw new UserError('BAD_USER_INPUT', `A note has at most ${LONGEST_NOTE} characters on one line.`, 'note');
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const share = { id: randomUUID(), portfolio: id, note, createdBy: principal.name, createdAt: now, expiresAt };
    await this.storage.portfolioShares.add(
      { id, owner: principal.owner() },
      { ...share, tokenHash: hashOf(token) },
      { by: principal.name, requestId },
    );
    return { share: { ...share, revokedAt: null }, path: `/shared/${token}` };
  }

  /** From now on the link answers as if it had never been. @throws UserError NOT_FOUND. */
  revoke(
    id: string,
    { principal, requestId }: { readonly principal: Principal; readonly requestId: string },
  ): Promise<PortfolioShare> {
    const note = { by: principal.name, requestId };
    return this.storage.portfolioShares.revoke({ id, owner: principal.owner() }, this.clock.now(), note);
  }

  /** The portfolio a token opens now; `null` for any other text. */
  async open(token: string): Promise<StoredPortfolio | null> {
    if (!TOKEN.test(token)) return null;
    const share = await this.storage.portfolioShares.open(hashOf(token), this.clock.now());
    return share && this.storage.portfolios.shared(share.portfolio);
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
