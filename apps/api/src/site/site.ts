import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const ALREADY_COMPRESSED = new Set(['.png', '.woff2', '.ico']);

interface SiteFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly plain: Buffer;
  /** Compressed once at start; `null` where that gains nothing. */
  readonly gzip: Buffer | null;
}

/**
 * Serves the built web app from memory: only files that were there at start exist, so no path leads anywhere else.
 * Deep links (no file ending) answer the page; a missing asset is 404.
 */
export function serveSite(server: FastifyInstance, folder: string): void {
  const files = existsSync(folder) ? readFolder(folder) : new Map<string, SiteFile>();
  server.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const file = files.get(path) ?? (isDeepLink(path) ? files.get('/index.html') : undefined);
    if (file) return send(request, reply, file);
    const message = files.size
      ? 'There is nothing at this address.'
      : 'The web app is not built yet: run `npm run build`.';
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

const RESERVED = /^\/((graphql|health|imports|assets|chart|embed|feeds|metrics)(\/|$)|data\/)/;

const isDeepLink = (path: string): boolean => extname(path) === '' && !RESERVED.test(path);

function send(request: FastifyRequest, reply: FastifyReply, file: SiteFile): FastifyReply {
  void reply.headers({ 'cache-control': file.cacheControl, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  void reply.type(file.type);
  if (!file.gzip || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(file.plain);
  return reply.header('content-encoding', 'gzip').send(file.gzip);
}

function readFolder(folder: string): Map<string, SiteFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'), readSiteFile(file)];
    }),
  );
}

function readSiteFile(file: string): SiteFile {
  const plain = readFileSync(file);
  const ending = extname(file);
  // The build puts a hash of the content into the names below assets/.
  const isHashed = /[\\/]assets[\\/]/.test(file);
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`,
    cacheControl: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    plain,
    gzip: ALREADY_COMPRESSED.has(ending) || plain.length < 1024 ? null : gzipSync(plain),
  };
}
