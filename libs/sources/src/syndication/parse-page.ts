import { Parser } from 'htmlparser2';
import type { Instant } from '#libs/events';
import { publishedAtOf } from './published-at.js';
import { readableText } from './readable-text.js';

/** A web page as a report. */
export interface Page {
  readonly title: string | null;
  /** Name of the site. */
  readonly publisher: string | null;
  readonly publishedAt: Instant | null;
  /** BCP 47, as stated. */
  readonly language: string | null;
  /** One line a paragraph; empty where the page shows no text. */
  readonly text: string;
}

/** Names under which pages state when they were published, the most exact first. */
const DATES = ['article:published_time', 'datepublished', 'dc.date.issued', 'dc.date', 'pubdate', 'date', 'time'];
const TITLES = ['og:title', 'title', 'h1'];
const LINKED_DATA = 'application/ld+json';
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{8,40})"/;

/**
 * Reads an HTML page: what it says of itself in its head, and the text a reader sees.
 * @throws UserError for elements nested a thousand deep
 */
export function parsePage(html: string): Page {
  const text = readableText(html);
  const reader = new HeadReader();
  new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (piece) => reader.add(piece),
    onclosetag: (name) => reader.close(name),
  }).end(html);
  const dates = DATES.map((name) => publishedAtOf(reader.said(name) ?? ''));
  return {
    title: TITLES.map((name) => reader.said(name)).find((title) => title !== null) ?? null,
    publisher: reader.said('og:site_name'),
    publishedAt: dates.find((date) => date !== null) ?? null,
    language: reader.said('lang'),
    text,
  };
}

class HeadReader {
  /** The first of each name stands: a page about an article names it before its neighbours. */
  private readonly statements = new Map<string, string>();
  private collecting: { readonly name: string; text: string } | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const subject = subjectOf(attributes);
    if (name === 'html') this.note('lang', attributes['lang']);
    if (name === 'meta') this.note(subject, attributes['content']);
    if (name === 'time') this.note(subject === 'datepublished' ? subject : name, attributes['datetime']);
    const isLinkedData = name === 'script' && attributes['type'] === LINKED_DATA;
    if (isLinkedData || name === 'title' || name === 'h1') this.collecting = { name, text: '' };
  }

  add(piece: string): void {
    if (this.collecting) this.collecting.text += piece;
  }

  close(name: string): void {
    if (this.collecting?.name !== name) return;
    const { text } = this.collecting;
    this.collecting = null;
    const date = name === 'script' ? PUBLISHED.exec(text)?.[1] : undefined;
    if (date !== undefined) this.note('datepublished', date);
    else if (name !== 'script') this.note(name, text);
  }

  said(name: string): string | null {
    return this.statements.get(name) ?? null;
  }

  private note(name: string, text = ''): void {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    if (line !== '' && !this.statements.has(name)) this.statements.set(name, line);
  }
}

/** What a `meta` or `time` element is about, in the three ways pages write it. */
function subjectOf({ property, name, itemprop }: Readonly<Record<string, string>>): string {
  return (property ?? name ?? itemprop ?? '').toLowerCase();
}
