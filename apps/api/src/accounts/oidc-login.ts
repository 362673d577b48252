import { UserError } from '#libs/events';
import type { Storage } from '#libs/storage';
import * as oidc from 'openid-client';
import { loggable, type Logger } from '../common/request-log.js';
import type { OidcSettings } from './oidc-settings.js';
import type { Browser, Sessions } from './sessions.js';

export const OIDC_PATH = '/session/oidc';
const CALLBACK_PATH = `${OIDC_PATH}/callback`;

/** What the browser keeps while its person is at the provider: an answer to another browser's question is refused. */
interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where to go afterwards. */
  readonly next: string;
}

interface Parts {
  readonly provider: OidcSettings;
  readonly publicUrl: string;
  readonly storage: Storage;
  readonly sessions: Sessions;
  readonly logger: Logger;
}

/** Log-in by an OpenID provider: authorisation code with PKCE, state and nonce; who may come in is decided by accounts here. */
export class OidcLogin {
  #client: Promise<oidc.Configuration> | null = null;

  constructor(private readonly parts: Parts) {}

  /** Where to send the browser, and what it has to bring back. */
  async begin(next: string): Promise<{ readonly url: string; readonly begun: string }> {
    const begun: Begun = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      next,
    };
    const url = oidc.buildAuthorizationUrl(await this.client(), {
      redirect_uri: `${this.parts.publicUrl}${CALLBACK_PATH}`,
      scope: 'openid',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, begun: Buffer.from(JSON.stringify(begun)).toString('base64url') };
  }

  /** The new session's token. @throws UserError UNAUTHENTICATED when the answer is not the provider's, or is nobody's account. */
  async finish(
    { path, begun }: { readonly path: string; readonly begun: string | null },
    browser: Browser,
  ): Promise<{ readonly token: string; readonly next: string }> {
    const { state, nonce, verifier, next } = readBegun(begun);
    const client = await this.client();
    const subject = await this.subjectOf(() =>
      oidc.authorizationCodeGrant(client, new URL(path, this.parts.publicUrl), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      }),
    );
    const account = await this.parts.storage.accounts.byOidcSubject(subject);
    if (account?.disabledAt === null) return { token: await this.parts.sessions.open(account, browser), next };
    this.parts.logger.warn({ unknownOidcSubject: loggable(subject) });
    throw new UserError(
      'UNAUTHENTICATED',
      'The provider knows you; no account here does. Ask who administers this server.',
      'person',
    );
  }

  private async subjectOf(ask: () => ReturnType<typeof oidc.authorizationCodeGrant>): Promise<string> {
    try {
      return (await ask()).claims()?.sub ?? '';
    } catch (error) {
      this.parts.logger.warn({ oidc: true, err: error });
      throw new UserError('UNAUTHENTICATED', 'The answer of the log-in provider was refused. Try again.');
    }
  }

  private client(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.parts.provider;
    // Tokens are checked by signature, not only by where they came from.
    const execute = [oidc.enableNonRepudiationChecks];
    // oxlint-disable-next-line typescript/no-deprecated -- plain http is accepted from this machine only (oidc-settings.ts)
    if (issuer.startsWith('http:')) execute.push(oidc.allowInsecureRequests);
    this.#client ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
    this.#client.catch(() => (this.#client = null));
    return this.#client;
  }
}

function readBegun(text: string | null): Begun {
  try {
    const { state, nonce, verifier, next } = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Begun;
    if ([state, nonce, verifier, next].every((part) => typeof part === 'string'))
      return { state, nonce, verifier, next };
  } catch {
    // Not ours: refused below.
  }
  throw new UserError('UNAUTHENTICATED', 'This log-in was not begun in this browser, or too long ago. Try again.');
}
