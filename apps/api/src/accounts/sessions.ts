import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { instantMs, MS_PER_HOUR, MS_PER_MINUTE, type Instant } from '#libs/events';
import type { Account, LiveSession, Storage } from '#libs/storage';
import { LruCache } from '../common/lru.cache.js';
import type { Clock } from '../common/clock.js';

/** A session nobody used that long is over. */
const IDLE_MS = 30 * MS_PER_MINUTE;
/** A session is over then, however busy it was. */
const LONGEST_MS = 12 * MS_PER_HOUR;
/** How long after its end a session may still be honoured by another process. */
const REMEMBERED_MS = 500;
const TOKEN_BYTES = 32;
const REMEMBERED = 5_000;

export interface Browser {
  readonly address: string;
  readonly agent: string;
}

interface Remembered {
  readonly session: LiveSession;
  readonly until: number;
}

/** Who is logged in. The browser holds a random token, the store its hash; ending a session is a row in the store. */
export class Sessions {
  private readonly remembered = new LruCache<Remembered>(REMEMBERED);

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** A new session, always with a new token: one that was planted before the log-in stays worthless. */
  async open({ id: accountId, name }: Account, { address, agent }: Browser): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = later(createdAt, LONGEST_MS);
    const session = { id: randomUUID(), accountId, address, agent, createdAt, expiresAt };
    await this.storage.sessions.open({ ...session, tokenHash: hashOf(token) }, name);
    return token;
  }

  /** The open session of a token; `null` when there is none. `isActivity`: its half hour begins anew. */
  async find(token: string, isActivity: boolean): Promise<LiveSession | null> {
    const hash = hashOf(token);
    const key = hash.toString('base64');
    const known = this.remembered.get(key);
    if (known && known.until > performance.now()) return known.session;
    const session = await this.storage.sessions.find(hash, this.moment());
    if (session === null) {
      this.remembered.delete(key);
      return null;
    }
    this.remembered.set(key, { session, until: performance.now() + REMEMBERED_MS });
    const at = this.clock.now();
    if (isActivity && instantMs(at) - instantMs(session.seenAt) > MS_PER_MINUTE)
      await this.storage.sessions.touch(session.id, at);
    return session;
  }

  /** The moments an open session is measured against. */
  moment(): { readonly at: Instant; readonly idleSince: Instant } {
    const at = this.clock.now();
    return { at, idleSince: later(at, -IDLE_MS) };
  }

  /** Nothing is honoured from memory any more: somebody's sessions ended. */
  forget(): void {
    this.remembered.clear();
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const later = (at: Instant, ms: number): Instant => new Date(instantMs(at) + ms).toISOString();
