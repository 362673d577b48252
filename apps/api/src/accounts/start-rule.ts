import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import { isLoopbackName } from '../common/loopback.js';
import type { ServerConfig } from '../config.js';
import { DEFAULT_ACCOUNT_SETTINGS } from './account-settings.js';

type Listening = Pick<ServerConfig, 'host' | 'accounts'>;

const FIRST_ACCOUNT = 'npx faultline user add NAME --role admin,analyst';

/**
 * Whether people must log in: always when other machines can reach the server, else as soon as there is an account, unless the
 * setting says otherwise. @throws UserError when the server would be open to others, or nobody could log in, naming the command that helps.
 */
export async function needsLogin({ host, accounts }: Listening, storage: Storage): Promise<boolean> {
  const { wanted, publicUrl } = accounts ?? DEFAULT_ACCOUNT_SETTINGS;
  const isReachable = !isLoopbackName(host) || publicUrl !== null;
  if (isReachable && wanted === false)
    throw new UserError(
      'BAD_USER_INPUT',
      `${reachable(host, publicUrl)}: FAULTLINE_ACCOUNTS=0 would make everybody its owner.`,
    );
  if (wanted === false) return false;
  if (await storage.accounts.haveAdmin()) return true;
  if (!isReachable && wanted === null) return false;
  const why = isReachable ? reachable(host, publicUrl) : 'FAULTLINE_ACCOUNTS=1 asks everybody to log in';
  throw new UserError(
    'BAD_USER_INPUT',
    `${why}, and there is no account yet. Create the first one:\n  ${FIRST_ACCOUNT}\n` +
      'or serve this machine only, without log-in: HOST=127.0.0.1.',
  );
}

const reachable = (host: string, publicUrl: string | null): string =>
  isLoopbackName(host)
    ? `Others reach the server as ${String(publicUrl)}`
    : `HOST is "${host}", which other machines can reach`;
