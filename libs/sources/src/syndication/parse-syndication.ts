import { Parser } from 'htmlparser2';
import { UserError } from '#libs/events';
import { entryOf, oneLine, type FeedField } from './entry-fields.js';
import type { Syndication, SyndicationEntry } from './syndication.js';

const ROOTS = ['rss', 'feed', 'rdf:RDF'];
const ENTRIES = ['item', 'entry'];
/** Feeds hold some dozens; an archive is imported otherwise. */
const MOST_ENTRIES = 5000;
/** Elements of a feed nest four deep, XHTML inside them some dozens. */
const DEEPEST = 200;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, and Atom 1.0, from their text. Only the five entities of XML and character references are known; a document type
 * is refused, so no entity can be declared that unfolds into gigabytes or reads a file.
 * @throws UserError for what is no feed, is cut off or not well formed, or has a document type
 */
export function parseSyndication(text: string): Syndication {
  const reader = new FeedReader(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.endIndex + 1),
      onclosetag: (name, isImplied) => {
        // `<link/>` ends itself, which the parser calls implied as well.
        const endsItself = text.startsWith('/>', parser.endIndex - 1);
        reader.close(name, { isLeftOpen: isImplied && !endsItself, at: parser.startIndex });
      },
      ontext: (piece) => reader.add(piece),
      onprocessinginstruction: (name) => refuseDeclaration(name),
    },
    { xmlMode: true },
  );
  parser.end(text);
  return reader.feed();
}

function refuseDeclaration(name: string): void {
  if (name.startsWith('!')) throw refusal('declares a document type or entities, which no feed needs');
}

interface OpenField extends Pick<FeedField, 'name' | 'attributes'> {
  readonly depth: number;
  /** Index at which its content begins. */
  readonly from: number;
  text: string;
  hasElements: boolean;
}

class FeedReader {
  private readonly entries: SyndicationEntry[] = [];
  private readonly own: FeedField[] = [];
  private depth = 0;
  /** Prefix of the root's namespace, with its colon; some feeds write `atom:feed`. */
  private prefix = '';
  private entry: { readonly depth: number; readonly fields: FeedField[] } | null = null;
  private field: OpenField | null = null;
  private hasRoot = false;

  constructor(private readonly source: string) {}

  open(qualified: string, attributes: Readonly<Record<string, string>>, from: number): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw refusal(`nests its elements more than ${DEEPEST} deep`);
    if (this.depth === 1) this.openRoot(qualified);
    else this.openInside(qualified, attributes, from);
  }

  private openInside(qualified: string, attributes: FeedField['attributes'], from: number): void {
    const name = this.localName(qualified);
    if (this.field) this.field.hasElements = true;
    else if (this.entry === null && ENTRIES.includes(name)) this.entry = { depth: this.depth, fields: [] };
    else if (this.entry === null || this.depth === this.entry.depth + 1)
      // A channel is a container like the root; everything else beside the entries is a field of the feed.
      this.field = name === 'channel' ? null : openField(name, attributes, { depth: this.depth, from });
  }

  close(qualified: string, { isLeftOpen, at }: { readonly isLeftOpen: boolean; readonly at: number }): void {
    if (isLeftOpen) throw refusal(`is cut off or not well formed: <${qualified.slice(0, 40)}> does not end`);
    if (this.field?.depth === this.depth) this.closeField(this.field, at);
    else if (this.entry?.depth === this.depth) this.closeEntry(this.entry.fields);
    this.depth -= 1;
  }

  add(piece: string): void {
    if (this.field && this.field.depth === this.depth) this.field.text += piece;
  }

  feed(): Syndication {
    if (!this.hasRoot) throw refusal('is not RSS or Atom');
    const text = (name: string) => oneLine(this.own.find((field) => field.name === name)?.text ?? '');
    return { title: text('title'), language: text('language'), entries: this.entries };
  }

  private openRoot(qualified: string): void {
    const local = qualified.slice(qualified.indexOf(':') + 1);
    if (this.hasRoot || !(ROOTS.includes(qualified) || ROOTS.includes(local)))
      throw refusal(`is not RSS or Atom: it begins with <${qualified.slice(0, 40)}>`);
    this.hasRoot = true;
    if (qualified !== 'rdf:RDF') this.prefix = qualified.slice(0, qualified.length - local.length);
  }

  private localName(qualified: string): string {
    return this.prefix !== '' && qualified.startsWith(this.prefix) ? qualified.slice(this.prefix.length) : qualified;
  }

  private closeField({ name, attributes, from, text, hasElements }: OpenField, at: number): void {
    this.field = null;
    const fields = this.entry?.fields ?? this.own;
    fields.push({ name, attributes, text, markup: hasElements ? this.source.slice(from, at) : null });
  }

  private closeEntry(fields: readonly FeedField[]): void {
    this.entry = null;
    if (this.entries.length === MOST_ENTRIES) throw refusal(`has more than ${MOST_ENTRIES} entries`);
    this.entries.push(entryOf(fields));
  }
}

function openField(
  name: string,
  attributes: Readonly<Record<string, string>>,
  place: Pick<OpenField, 'depth' | 'from'>,
): OpenField {
  return { name, attributes, ...place, text: '', hasElements: false };
}

function refusal(what: string): UserError {
  return new UserError('BAD_USER_INPUT', `The feed ${what}.`);
}
