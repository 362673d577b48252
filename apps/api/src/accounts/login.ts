import { instantMs, UserError } from '#libs/events';
import type { Account, AttemptRule, Storage } from '#libs/storage';
import { RateLimited } from '../access/rate-limited.error.js';
import type { Clock } from '../common/clock.js';
import { isPasswordOf } from './password-hasher.js';
import type { Browser, Sessions } from './sessions.js';

/** Five wrong ones in a quarter of an hour, then a wait that doubles: guessing gets nowhere, and nobody is locked out for good. */
const RULE: AttemptRule = { free: 5, firstWaitSeconds: 4, longestWaitSeconds: 300, windowSeconds: 15 * 60 };
const KNOWN_FOR_MS = 30 * 86_400_000;
const LONGEST_NAME = 64;
const LONGEST_PASSWORD = 1_024;

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

interface LoginParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly sessions: Sessions;
}

interface Attempt {
  /** What was typed: an account need not exist to be guessed at. */
  readonly name: string;
  readonly account: Account | null;
  readonly password: string;
  readonly address: string;
}

/** Log-in by name and password. */
export class Login {
  constructor(private readonly parts: LoginParts) {}

  /** A new session's token. @throws UserError UNAUTHENTICATED without saying what was wrong; RATE_LIMITED with the seconds to wait. */
  async logIn({ name: typed, password }: Credentials, browser: Browser): Promise<string> {
    const name = typed.slice(0, LONGEST_NAME);
    const account = await this.parts.storage.accounts.byName(name);
    const isRight = await this.isRight({ name, account, password, address: browser.address });
    if (account && isRight) return this.parts.sessions.open(account, browser);
    throw new UserError('UNAUTHENTICATED', 'Name or password is wrong.');
  }

  /** Somebody who is logged in says the password again; counts like a log-in. @throws UserError FORBIDDEN, RATE_LIMITED */
  async confirm(account: Account, password: string, address: string): Promise<void> {
    if (await this.isRight({ name: account.name, account, password, address })) return;
    throw new UserError('FORBIDDEN', 'The present password is wrong.', 'password');
  }

  private async isRight({ name, account, password, address }: Attempt): Promise<boolean> {
    const ofAddress = `address ${address}`;
    const ofAccount = await this.accountKey(account, name, address);
    await this.claim(ofAddress);
    await this.claim(ofAccount);
    const phc = account ? await this.parts.storage.accounts.passwordOf(account.id) : null;
    if (!(await isPasswordOf(password.slice(0, LONGEST_PASSWORD), phc))) return false;
    await this.parts.storage.attempts.forgive(ofAccount);
    // Only this one: a guesser with an account of his own must not reset the count of his address.
    await this.parts.storage.attempts.refund(ofAddress);
    return true;
  }

  /** An address the account was used from is counted apart: guesses from elsewhere cannot keep its owner waiting. */
  private async accountKey(account: Account | null, name: string, address: string): Promise<string> {
    const { storage, clock } = this.parts;
    const since = new Date(instantMs(clock.now()) - KNOWN_FOR_MS).toISOString();
    const isKnown = account !== null && (await storage.sessions.isKnownAddress(account.id, address, since));
    return `account ${name.toLowerCase()}${isKnown ? ` from ${address}` : ''}`;
  }

  private async claim(key: string): Promise<void> {
    const wait = await this.parts.storage.attempts.claim(key, this.parts.clock.now(), RULE);
    if (wait > 0) throw new RateLimited('Too many wrong passwords.', wait);
  }
}
