import { Options } from '../labelled-field.js';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A choice as a word of a sentence. */
export function SelectWord<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value as T)}>
      <Options options={options} />
    </select>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
}

/** A number as a word of a sentence; kept as typed. */
export function NumberWord({ label, value, max, onChange }: NumberProps) {
  return (
    <input
      type="number"
      aria-label={label}
      min={0}
      max={max}
      step="any"
      required
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
