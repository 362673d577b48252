/** Objects nested deeper than a record of a list of documents are parts of records. */
const DEEPEST_RECORD = 3;

interface Frame {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  key: string;
}

/** Path → physical line of the objects a JSON text is made of (`events[3]`, `[0].events[3]`). The text is known to be valid JSON. */
export function objectLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const frames: Frame[] = [];
  let line = 1;
  let lastText = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') line += 1;
    else if (character === '"') {
      const end = closingQuote(text, at);
      lastText = text.slice(at + 1, end);
      at = end;
    } else if (character === '{' || character === '[') {
      const path = frames.length <= DEEPEST_RECORD ? childPath(frames.at(-1)) : '';
      if (character === '{' && frames.length <= DEEPEST_RECORD) lines.set(path, line);
      frames.push({ path, isList: character === '[', index: 0, key: '' });
    } else step(character, frames, lastText);
  }
  return lines;
}

function step(character: string, frames: Frame[], lastText: string): void {
  const top = frames.at(-1);
  if (character === '}' || character === ']') frames.pop();
  else if (character === ',' && top) top.index += 1;
  else if (character === ':' && top) top.key = lastText;
}

function childPath(frame: Frame | undefined): string {
  if (!frame) return '';
  if (frame.isList) return `${frame.path}[${frame.index}]`;
  return frame.path === '' ? frame.key : `${frame.path}.${frame.key}`;
}

/** Index of the quote that ends the string opened at `open`. */
function closingQuote(text: string, open: number): number {
  let end = text.indexOf('"', open + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
