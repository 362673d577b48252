import type { IncomingMessage } from 'node:http';
import { instantMs, UserError, MS_PER_MINUTE } from '#libs/events';
import type { Storage } from '#libs/storage';
import { isKeyOf, readApiKey } from '../accounts/api-key.js';
import type { AccountSettings } from '../accounts/account-settings.js';
import { cookieName } from '../accounts/session-cookie.js';
import type { Sessions } from '../accounts/sessions.js';
import type { Clock } from '../common/clock.js';
import { readCookie } from './cookies.js';
import { Peers } from './peer.js';
import { rightsOf, rightsWithin, type Scope } from './policies.js';
import { anonymous, LOCAL_OWNER, Principal } from './principal.js';

export type Asking = Pick<IncomingMessage, 'headers' | 'socket'>;

interface RecogniserParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly settings: AccountSettings;
  /** False: without accounts whoever asks is the local owner. */
  readonly needsLogin: boolean;
}

/** Tells from a request who asks: a key, a session, somebody unknown, or the local owner. */
export class Recogniser {
  readonly needsLogin: boolean;
  readonly #peers: Peers;

  constructor(private readonly parts: RecogniserParts) {
    this.needsLogin = parts.needsLogin;
    this.#peers = new Peers(parts.settings.proxies);
  }

  /** The address a request really comes from. */
  addressOf(request: Asking): string {
    return this.#peers.addressOf(request);
  }

  /** @throws UserError UNAUTHENTICATED for a key that is not (or no longer) one; a session that is over makes somebody unknown.
   * News over a socket is no activity: a page nobody looks at does not keep its session. */
  async recognise(request: Asking, { isActivity } = { isActivity: true }): Promise<Principal> {
    if (!this.needsLogin) return LOCAL_OWNER;
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.#byKey(authorization, this.addressOf(request));
    const token = readCookie(request.headers.cookie, cookieName(this.parts.settings));
    const session = token === null ? null : await this.parts.sessions.find(token, isActivity);
    if (session === null) return anonymous(this.addressOf(request), this.parts.settings.publicRead);
    const { id, accountId, name, roles } = session;
    return new Principal({
      ...{ kind: 'user', name, ownerId: accountId, roles, rights: rightsOf(roles) },
      ...{ bucket: `account ${accountId}`, credentialId: id, address: this.addressOf(request) },
    });
  }

  async #byKey(authorization: string, address: string): Promise<Principal> {
    const [scheme, text = ''] = authorization.split(' ', 2);
    const read = scheme?.toLowerCase() === 'bearer' ? readApiKey(text) : null;
    // A mistyped key, or one of another installation, costs no question to the database.
    if (read?.environment !== this.parts.settings.environment) throw NOT_A_KEY;
    const at = this.parts.clock.now();
    const key = await this.parts.storage.apiKeys.find(read.id, at);
    if (!key || !isKeyOf(text, key.secretHash)) throw NOT_A_KEY;
    if (key.lastUsedAt === null || instantMs(at) - instantMs(key.lastUsedAt) > MS_PER_MINUTE)
      await this.parts.storage.apiKeys.touch(key.id, at);
    return new Principal({
      ...{ kind: 'key', name: `${key.name} (key ${key.id})`, ownerId: key.accountId, roles: key.roles },
      rights: rightsWithin(rightsOf(key.roles), key.scopes as readonly Scope[]),
      ...{ bucket: `key ${key.id}`, credentialId: key.id, address },
    });
  }
}

const NOT_A_KEY = new UserError(
  'UNAUTHENTICATED',
  'That is no API key of this server, or it was revoked or is over: make one at /settings.',
);
