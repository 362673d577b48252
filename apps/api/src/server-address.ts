import type { FastifyInstance } from 'fastify';
import { UserError } from '#libs/events';
import type { ServerConfig } from './config.js';

/** `http://127.0.0.1:3000`; an address of IPv6 stands in brackets. */
export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The port that was really taken: another than asked for when that was 0. */
export function portOf({ server }: FastifyInstance): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}

/** The address people use, with a slash at its end: messages link to it. */
export const siteOf = ({ accounts, host, port }: ServerConfig): string =>
  `${accounts?.publicUrl ?? addressOf(host, port)}/`;

/** What to do about a port that cannot be listened on; null for any other error. */
export function portProblem(error: unknown, { host, port }: ServerConfig): UserError | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new UserError(
      'BAD_USER_INPUT',
      `Port ${port} on ${host} is taken. Stop what listens there or choose another: PORT=${port + 1}.`,
    );
  if (code === 'EACCES')
    return new UserError('BAD_USER_INPUT', `Port ${port} needs more rights than this user has. Choose one above 1023.`);
  return null;
}
