import type { Storage } from '#libs/storage';
import { Allowances } from '../access/allowances.js';
import type { Principal } from '../access/principal.js';
import { Recogniser } from '../access/recogniser.js';
import type { Clock } from '../common/clock.js';
import { OwnSite } from '../common/security-headers.js';
import type { ServerConfig } from '../config.js';
import { DEFAULT_ACCOUNT_SETTINGS, type AccountSettings } from './account-settings.js';
import { Login } from './login.js';
import { Sessions } from './sessions.js';
import { needsLogin } from './start-rule.js';

/** Under this token it is handed to services. */
export const ACCESS = Symbol('access');

/** What a server needs to know who asks, and how much they may. */
export interface Access {
  readonly settings: AccountSettings;
  readonly site: OwnSite;
  readonly recogniser: Recogniser;
  readonly sessions: Sessions;
  readonly login: Login;
  readonly allowances: Allowances;
  /** True for a person who may ask only what the pages ask; a key may always ask freely, within its scopes. */
  readonly isDashboardOnly: (caller: Principal) => boolean;
}

interface Parts {
  readonly config: ServerConfig;
  readonly storage: Storage;
  readonly clock: Clock;
}

/** @throws UserError when nobody could log in to a server that asks for it, see `needsLogin`. */
export async function makeAccess({ config, storage, clock }: Parts): Promise<Access> {
  const settings = config.accounts ?? DEFAULT_ACCOUNT_SETTINGS;
  const sessions = new Sessions(storage, clock);
  const recogniser = new Recogniser({
    ...{ storage, clock, sessions, settings },
    needsLogin: await needsLogin(config, storage),
  });
  const login = new Login({ storage, clock, sessions });
  const site = new OwnSite(settings.publicUrl);
  const allowances = new Allowances(storage, clock);
  return { settings, site, recogniser, sessions, login, allowances, isDashboardOnly: restrictedTo(settings) };
}

const restrictedTo =
  ({ dashboardOnly }: AccountSettings) =>
  ({ kind, roles }: Principal): boolean =>
    kind === 'anonymous'
      ? dashboardOnly.includes('anonymous')
      : kind === 'user' && roles.every((role) => dashboardOnly.includes(role));
