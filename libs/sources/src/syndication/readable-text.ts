import { Parser } from 'htmlparser2';
import { UserError } from '#libs/events';

/** Elements of a page that tell nothing of what happened: programs, pictures, forms, and the way around the site. */
const UNREAD = new Set(
  'head script style template noscript svg math iframe object form button select textarea nav aside footer'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section ' +
    'table td th tr ul'
  ).split(' '),
);
/** Real pages nest some dozens deep; each unmatched end tag is looked for in all that are open. */
const DEEPEST = 1000;

type Region = 'article' | 'main';

/**
 * The text a reader of an HTML page or fragment sees, one line a paragraph: of its one `article`, else of its one `main`, else of all of
 * it. Entities are decoded, white space is collapsed; programs, forms and navigation are left out.
 * @throws UserError for elements nested a thousand deep
 */
export function readableText(html: string): string {
  const reader = new PageReader();
  new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.add(text),
  }).end(html);
  return reader.text();
}

/** Where the pieces of a region begin and end. */
interface Stretch {
  readonly region: Region;
  readonly from: number;
  to: number;
}

class PageReader {
  private readonly pieces: string[] = [];
  private readonly stretches: Stretch[] = [];
  private readonly inside: Record<Region, number> = { article: 0, main: 0 };
  private depth = 0;
  /** Elements that are open inside one that is not read, itself included. */
  private unread = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth > DEEPEST)
      throw new UserError('BAD_USER_INPUT', `The page nests its elements more than ${DEEPEST} deep.`);
    if (this.unread > 0 || UNREAD.has(name) || 'hidden' in attributes) this.unread += 1;
    if (this.unread > 0) return;
    if (BLOCKS.has(name)) this.pieces.push('\n');
    if (isRegion(name) && this.inside[name]++ === 0)
      this.stretches.push({ region: name, from: this.pieces.length, to: Number.POSITIVE_INFINITY });
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.unread > 0) {
      this.unread -= 1;
      return;
    }
    if (BLOCKS.has(name)) this.pieces.push('\n');
    if (!isRegion(name) || --this.inside[name] > 0) return;
    const stretch = this.stretches.findLast(({ region }) => region === name);
    if (stretch) stretch.to = this.pieces.length;
  }

  add(text: string): void {
    if (this.unread === 0) this.pieces.push(text.replaceAll(/\s+/g, ' '));
  }

  text(): string {
    const lines = this.read().join('').split('\n');
    return lines
      .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  private read(): readonly string[] {
    for (const wanted of ['article', 'main']) {
      const [only, other] = this.stretches.filter(({ region }) => region === wanted);
      if (only && !other) return this.pieces.slice(only.from, only.to);
    }
    return this.pieces;
  }
}

function isRegion(name: string): name is Region {
  return name === 'article' || name === 'main';
}
