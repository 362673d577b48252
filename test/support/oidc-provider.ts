import { createHash, createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export const CLIENT = { id: 'faultline', secret: 'a secret of the client' } as const;

/** What is wrong with the next token. */
export type Forgery =
  | 'alg-none'
  | 'client-secret'
  | 'other-audience'
  | 'expired'
  | 'other-nonce'
  | 'other-key'
  | 'other-issuer';

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID provider on this machine that lets `subject` in without asking, and forges tokens when told to. */
export class OidcProvider {
  subject = '';
  forgery: Forgery | null = null;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  private constructor() {}

  static async start(): Promise<OidcProvider> {
    const provider = new OidcProvider();
    provider.#server.listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer);
    if (pathname === '/authorize') this.#authorize(searchParams, response);
    else if (pathname === '/token') sendJson(response, this.#grant(new URLSearchParams(await text(request))));
    else sendJson(response, pathname === '/jwks' ? this.#jwks() : this.#metadata());
  }

  #jwks() {
    return { keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256' }] };
  }

  /** A code works once, for the client that began, with what only it knows. */
  #grant(form: URLSearchParams): object {
    const begun = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isClient = form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret;
    if (begun?.challenge !== challenge || !isClient) return { error: 'invalid_grant' };
    return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: this.#token(begun.nonce) };
  }

  #metadata() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.#codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    response.writeHead(302, { location: back.href }).end();
  }

  #token(nonce: string): string {
    const now = Math.floor(Date.now() / 1_000);
    const is = (forgery: Forgery): boolean => this.forgery === forgery;
    const body = base64url({
      iss: is('other-issuer') ? 'https://evil.example' : this.issuer,
      sub: this.subject,
      aud: is('other-audience') ? 'another client' : CLIENT.id,
      nonce: is('other-nonce') ? 'another' : nonce,
      iat: is('expired') ? now - 7_200 : now,
      exp: is('expired') ? now - 3_600 : now + 60,
    });
    if (is('alg-none')) return `${base64url({ alg: 'none' })}.${body}.`;
    if (is('client-secret')) {
      const signed = `${base64url({ alg: 'HS256' })}.${body}`;
      return `${signed}.${createHmac('sha256', CLIENT.secret).update(signed).digest('base64url')}`;
    }
    const signed = `${base64url({ alg: 'RS256', kid: 'k' })}.${body}`;
    const { privateKey } = is('other-key') ? this.#other : this.#keys;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead('error' in body ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function text(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
