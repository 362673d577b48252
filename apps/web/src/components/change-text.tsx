import { formatChange } from '../format/number.js';

/** A change of the score: sign, arrow and colour say the same. */
export function ChangeText({ value, unit }: { readonly value: number | null; readonly unit?: string }) {
  const text = formatChange(value);
  const direction = text.startsWith('+') ? 'rise' : text === '0.0' || value === null ? 'flat' : 'fall';
  const arrow = { rise: '▲ ', fall: '▼ ', flat: '' }[direction];
  return (
    <span className={`change ${direction}`}>
      <span aria-hidden="true">{arrow}</span>
      {text}
      {unit ? <small> {unit}</small> : null}
    </span>
  );
}
