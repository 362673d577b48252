interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const AROUND = 160;

/** The quoted characters of a report with a little of the text around them; a missing or impossible span quotes nothing. */
export function passageAround(text: string, span: Span | null): Passage {
  if (!span || span.start < 0 || span.end > text.length || span.start >= span.end)
    return { before: visible(text.slice(0, 2 * AROUND)) + (text.length > 2 * AROUND ? '…' : ''), quote: '', after: '' };
  const from = wordStart(text, span.start - AROUND);
  const to = wordEnd(text, span.end + AROUND);
  return {
    before: (from > 0 ? '…' : '') + visible(text.slice(from, span.start)),
    quote: visible(text.slice(span.start, span.end)),
    after: visible(text.slice(span.end, to)) + (to < text.length ? '…' : ''),
  };
}

const wordStart = (text: string, at: number) => (at <= 0 ? 0 : text.indexOf(' ', at) + 1);
const wordEnd = (text: string, at: number) => {
  const space = at >= text.length ? -1 : text.lastIndexOf(' ', at);
  return space === -1 ? text.length : space;
};

/** Characters that turn or hide the text around them are shown by their code, so that a report cannot disguise what it says. */
export const visible = (text: string): string =>
  text.replaceAll(
    /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (hidden) => `⟨U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
