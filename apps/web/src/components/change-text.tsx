import { ArrowDown, ArrowUp } from 'lucide-react';
import { formatChange } from '../format/number.js';

/** A change of the score: sign, arrow and colour say the same. */
export function ChangeText({ value, unit }: { readonly value: number | null; readonly unit?: string }) {
  const text = formatChange(value);
  const direction = text.startsWith('+') ? 'rise' : text === '0.0' || value === null ? 'flat' : 'fall';
  const Arrow = { rise: ArrowUp, fall: ArrowDown, flat: null }[direction];
  return (
    <span className={`change ${direction}`}>
      {Arrow ? <Arrow size="0.9em" strokeWidth={3} aria-hidden="true" /> : null}
      {text}
      {unit ? <small> {unit}</small> : null}
    </span>
  );
}
