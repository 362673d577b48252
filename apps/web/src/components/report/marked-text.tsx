import { useEffect, useRef } from 'react';
import { markedPieces, type Mark } from '../../format/marked-text.js';

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The mark that is looked at: stronger than the others, and scrolled into view. */
  readonly current?: string | null;
}

/** A report's own text with the sentences marked that something rests on. Text is data: nothing in it becomes markup. */
export function MarkedText({ text, marks, current = null }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = element.current?.querySelector<HTMLElement>('mark.now');
    // Within its own box only: the page stays where the reader is.
    if (mark && element.current) element.current.scrollTop = mark.offsetTop - element.current.clientHeight / 3;
  }, [current, text]);
  return (
    <div ref={element} className="report-text" tabIndex={0} role="document" aria-label="Text of the report">
      {markedPieces(text, marks).map((piece) =>
        piece.ids.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <mark key={piece.start} className={current !== null && piece.ids.includes(current) ? 'now' : ''}>
            {piece.text}
          </mark>
        ),
      )}
    </div>
  );
}
