import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Below this the round trip costs more than the bytes; a proxy in front may still compress what it likes. */
const LEAST_CHARACTERS = 64 * 1024;
const squeeze = promisify(gzip);

/** Long answers to GraphQL questions – decades of days – travel compressed where the caller takes it; the work is done off the main thread. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isText || payload.length < LEAST_CHARACTERS || !isAskedFor(request)) return payload;
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length');
    return squeeze(payload, { level: constants.Z_BEST_SPEED });
  });
}

function isAskedFor({ headers, routeOptions }: FastifyRequest): boolean {
  if (routeOptions.url !== '/graphql') return false;
  const taken = (headers['accept-encoding'] ?? '').split(',');
  return taken.some((one) => {
    const [name, quality] = one.toLowerCase().split(/;\s*q=/);
    return name?.trim() === 'gzip' && Number(quality ?? 1) > 0;
  });
}
