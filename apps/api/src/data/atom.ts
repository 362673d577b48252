import type { FastifyReply } from 'fastify';
import { element, markupText } from '../common/markup.js';

export interface AtomFeed {
  /** Names the feed in its id and in those of its entries: `labels`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where it is read; null for an address that opens it to whoever has it. */
  readonly self: string | null;
  /** The page it belongs to. */
  readonly page: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Names the thing itself, never the server: readers show each once, wherever the server moves. */
  readonly id: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly updatedAt: string;
  /** Where it is read in full. */
  readonly href: string;
  readonly summary: string;
  readonly categories: readonly string[];
}

/** Atom 1.0 (RFC 4287). */
export function atomFeed({ name, title, subtitle, self, page, begunAt, entries }: AtomFeed): string {
  const newest = entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const parts = [
    element('id', {}, `tag:faultline,2026:${name}`),
    element('title', {}, title),
    element('subtitle', {}, subtitle),
    element('updated', {}, newest ?? begunAt),
    element('author', {}, element('name', {}, 'Faultline')),
    ...(self === null ? [] : [element('link', { rel: 'self', type: 'application/atom+xml', href: self })]),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) => entryOf(name, entry)),
  ];
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, parts.join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryOf(name: string, { id, title, publishedAt, updatedAt, href, summary, categories }: AtomEntry): string {
  const parts = [
    element('id', {}, `tag:faultline,2026:${name}/${id}`),
    element('title', {}, markupText(title)),
    ...(publishedAt === undefined ? [] : [element('published', {}, publishedAt)]),
    element('updated', {}, updatedAt),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    element('summary', { type: 'text' }, markupText(summary)),
    ...categories.map((term) => element('category', { term })),
  ];
  return element('entry', {}, parts.join(''));
}

/** Sends an Atom document. */
export async function sendAtom(reply: FastifyReply, text: string): Promise<void> {
  await reply.type('application/atom+xml; charset=utf-8').send(text);
}
