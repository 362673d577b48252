import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
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
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const ALREADY_COMPRESSED = new Set(['.png', '.woff2', '.ico']);

interface SiteFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly plain: Buffer;
  /** Compressed when it is first asked for; `null` where that gains nothing. */
  readonly gzip: (() => Promise<Buffer>) | null;
}

/**
 * Serves the built web app from memory: only files that were there at start exist, so no path leads anywhere else.
 * Deep links (no file ending) answer the page; a missing asset is 404.
 */
export function serveSite(server: FastifyInstance, folder: string): void {
  const files = existsSync(folder) ? readFolder(folder) : new Map<string, SiteFile>();
  server.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (path === EXPLORER) void reply.header('content-security-policy', EXPLORER_POLICY);
    const file = files.get(path === EXPLORER ? '/explorer.html' : path) ?? pageOf(path, files);
    if (file) return send(request, reply, file);
    const message = files.size
      ? 'There is nothing at this address.'
      : 'The web app is not built yet: run `npm run build`.';
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

const RESERVED = /^\/((graphql|health|imports|assets|chart|embed|feeds|metrics)(\/|$)|data\/)/;

const EXPLORER = '/explorer';

/** The editor of the explorer writes style sheets and runs workers of its own. */
const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const pageOf = (path: string, files: ReadonlyMap<string, SiteFile>): SiteFile | undefined =>
  isDeepLink(path) ? files.get('/index.html') : undefined;

const isDeepLink = (path: string): boolean => extname(path) === '' && !RESERVED.test(path);

async function send(request: FastifyRequest, reply: FastifyReply, file: SiteFile): Promise<FastifyReply> {
  void reply.headers({ 'cache-control': file.cacheControl, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  void reply.type(file.type);
  if (!file.gzip || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(file.plain);
  return reply.header('content-encoding', 'gzip').send(await file.gzip());
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
    gzip: ALREADY_COMPRESSED.has(ending) || plain.length < 1024 ? null : once(() => compress(plain)),
  };
}

const compress = promisify<Buffer, Buffer>(gzip);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
