/** How the numbers of a list are written: what stands before the decimals. */
export type DecimalMark = '.' | ',';

const SPACES_BETWEEN_DIGITS = /(?<=\d)[\s'’](?=\d)/g;
/** A mark that cannot stand between thousands: not three digits behind it, or the other mark before it. */
const CERTAIN: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^\d*\.(\d{1,2}|\d{4,})$|^\d{1,3}(,\d{3})+\.\d+$/,
  ',': /^\d*,(\d{1,2}|\d{4,})$|^\d{1,3}(\.\d{3})+,\d+$/,
};
const WHOLE: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^\d{1,3}(,\d{3})+(\.\d+)?$/,
  ',': /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
};

/**
 * What the numbers of one list prove about how they are written; `null` where nothing or both is proved: `1,234` alone may be a thousand or one,
 * and is not guessed.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | null {
  const proved = new Set<DecimalMark>();
  for (const cell of cells) {
    const number = bare(cell);
    for (const mark of ['.', ','] as const) if (CERTAIN[mark].test(number)) proved.add(mark);
  }
  const [mark = null] = proved;
  return proved.size === 1 ? mark : null;
}

/** A cell with a point for decimals and nothing between thousands; a cell that is written otherwise comes back as it was. */
export function plainNumber(cell: string, mark: DecimalMark | null): string {
  const number = bare(cell);
  if (mark === null || !WHOLE[mark].test(number)) return cell;
  const plain = mark === ',' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  return cell.trim().endsWith('%') ? `${plain}%` : plain;
}

const bare = (cell: string): string => cell.replace(/\s*%?\s*$/, '').replaceAll(SPACES_BETWEEN_DIGITS, '');
