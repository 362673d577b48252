import { riskLabel, words, type LabelName } from '../words.js';

/** The label of a score: a word in its zone's colour, never the colour alone. */
export function ScoreChip({ label }: { readonly label: LabelName }) {
  const name = riskLabel(label);
  return <span className={`chip chip-${name}`}>{words.labels[name]}</span>;
}
