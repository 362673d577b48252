import { passageAround } from '../../format/passage.js';

interface Props {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** The sentence an event rests on, marked within the report's own text. */
export function Quotation({ text, span }: Props) {
  const { before, quote, after } = passageAround(text, span);
  return (
    <blockquote>
      {before}
      {quote ? <mark>{quote}</mark> : null}
      {after}
    </blockquote>
  );
}
