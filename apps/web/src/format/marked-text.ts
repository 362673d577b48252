import { visible } from './passage.js';

export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and which marks lie over it. */
export interface MarkedPiece {
  /** Where it begins, in UTF-16 code units of the stored text. */
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
}

/** Cuts a text where marks begin and end; marks that lie outside of it mark nothing. */
export function markedPieces(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const fitting = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...fitting.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const ids = fitting.filter((mark) => mark.start <= start && mark.end >= end).map(({ id }) => id);
    return { start, text: visible(text.slice(start, end)), ids: [...new Set(ids)] };
  });
}
