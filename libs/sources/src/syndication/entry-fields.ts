import { publishedAtOf } from './published-at.js';
import { readableText } from './readable-text.js';
import type { SyndicationEntry } from './syndication.js';

/** An element whose text is wanted. */
export interface FeedField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of the element without that of the elements inside it. */
  readonly text: string;
  /** The element's content as it is written, where it holds elements (XHTML, or HTML that was not escaped). */
  readonly markup: string | null;
}

/** Elements that may hold each field, the best first: RSS, Atom, and the modules feeds add to them. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary', 'media:description'];
const DATES = ['pubDate', 'published', 'issued', 'dc:date', 'updated', 'modified'];
const IDS = ['guid', 'id'];

/** What the elements of one entry say. */
export function entryOf(fields: readonly FeedField[]): SyndicationEntry {
  const url = urlOf(fields);
  const text = longest(TEXTS.flatMap((name) => named(fields, name)).map(textOf));
  const dates = DATES.flatMap((name) => named(fields, name)).map((field) => publishedAtOf(field.text));
  return {
    id: firstText(fields, IDS) ?? url,
    title: titleOf(fields),
    url,
    publisher: firstText(fields, ['source']),
    publishedAt: dates.find((date) => date !== null) ?? null,
    text,
  };
}

/** The text on one line, or `null` where there is none. */
export function oneLine(text: string): string | null {
  return text.replaceAll(/\s+/g, ' ').trim() || null;
}

function named(fields: readonly FeedField[], name: string): readonly FeedField[] {
  return fields.filter((field) => field.name === name);
}

function firstText(fields: readonly FeedField[], names: readonly string[]): string | null {
  const texts = names.flatMap((name) => named(fields, name)).map(({ text }) => oneLine(text));
  return texts.find((text) => text !== null) ?? null;
}

/** Titles are text, whatever they look like; what they hold of entities or, in Atom, of HTML is read. */
function titleOf(fields: readonly FeedField[]): string | null {
  const [title] = named(fields, 'title');
  if (!title) return null;
  const isHtml = title.attributes['type'] === 'html' || title.markup !== null;
  const isEscapedTwice = /&[#\w]+;/.test(title.text) && !title.text.includes('<');
  return oneLine(isHtml || isEscapedTwice ? textOf(title) : title.text);
}

function textOf({ text, markup, attributes }: FeedField): string {
  if (attributes['type'] === 'text') return text.trim();
  return readableText(markup ?? text);
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** Atom's links have an address and a relation; RSS has the address as text, or a `guid` that is one. */
function urlOf(fields: readonly FeedField[]): string | null {
  const links = named(fields, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const guids = named(fields, 'guid').filter(({ attributes }) => attributes['isPermaLink'] !== 'false');
  const candidates = [
    ...links.map(({ attributes, text }) => attributes['href'] ?? text),
    ...guids.map((guid) => guid.text),
  ];
  return candidates.map((text) => text.trim()).find(isWebAddress) ?? null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
