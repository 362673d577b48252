import { X } from 'lucide-react';
import { alertWords } from '../../alert.words.js';
import { Options } from '../labelled-field.js';

interface Props {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of many: what is chosen, each with a way out, and the rest to add. */
export function ChosenList({ label, options, chosen, onChange }: Props) {
  const titles = new Map(options);
  const left = options.filter(([id]) => !chosen.includes(id));
  return (
    <span className="chosen-list">
      {chosen.map((id) => (
        <span key={id} className="chosen-one">
          {titles.get(id) ?? id}
          <button
            type="button"
            className="icon-button"
            aria-label={alertWords.builder.remove(titles.get(id) ?? id)}
            onClick={() => onChange(chosen.filter((other) => other !== id))}
          >
            <X size={13} aria-hidden="true" />
          </button>
        </span>
      ))}
      <select aria-label={label} value="" onChange={({ target }) => onChange([...chosen, target.value])}>
        <option value="">{label}</option>
        <Options options={left} />
      </select>
    </span>
  );
}
