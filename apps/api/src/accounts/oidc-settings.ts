import { readFileSync } from 'node:fs';

/** An OpenID provider people may log in by. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly title: string;
}

/** FAULTLINE_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET_FILE and _TITLE; none set = no such log-in. Problems are added to the list. */
export function readOidcSettings(environment: NodeJS.ProcessEnv, problems: string[]): OidcSettings | null {
  const issuer = environment['FAULTLINE_OIDC_ISSUER'] ?? '';
  if (issuer === '') return null;
  const clientId = environment['FAULTLINE_OIDC_CLIENT_ID'] ?? '';
  if (!isIssuer(issuer))
    problems.push(
      `FAULTLINE_OIDC_ISSUER is "${issuer.slice(0, 80)}"; it must begin with https:// (http:// on this machine).`,
    );
  if (clientId === '') problems.push('FAULTLINE_OIDC_CLIENT_ID must be set beside FAULTLINE_OIDC_ISSUER.');
  if (!environment['FAULTLINE_URL'])
    problems.push('FAULTLINE_URL must be set beside FAULTLINE_OIDC_ISSUER: the provider sends people back there.');
  const clientSecret = readSecret(environment['FAULTLINE_OIDC_CLIENT_SECRET_FILE'], problems);
  return {
    issuer,
    clientId,
    clientSecret,
    title: environment['FAULTLINE_OIDC_TITLE'] || new URL(safe(issuer)).hostname,
  };
}

const safe = (issuer: string): string => (URL.canParse(issuer) ? issuer : 'https://provider');

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

function readSecret(file: string | undefined, problems: string[]): string {
  try {
    if (file) return readFileSync(file, 'utf8').trim();
    problems.push('FAULTLINE_OIDC_CLIENT_SECRET_FILE must name a file that holds the client secret.');
  } catch {
    problems.push(`FAULTLINE_OIDC_CLIENT_SECRET_FILE is "${String(file)}", which cannot be read.`);
  }
  return '';
}
