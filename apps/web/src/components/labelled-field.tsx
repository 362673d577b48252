import { memo, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly isChanged?: boolean;
  readonly children: ReactNode;
}

/** A field of a form under its label; one that was changed is marked. */
export function LabelledField({ label, isChanged = false, children }: Props) {
  return (
    <label className={`labelled-field ${isChanged ? 'changed' : ''}`}>
      <span>{label}</span>
      {children}
    </label>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number | null;
  readonly isChanged: boolean;
  readonly onChange: (value: number | null) => void;
}

/** People: whole and not below zero; empty = no figure. */
export function CountField({ label, value, isChanged, onChange }: CountProps) {
  return (
    <LabelledField label={label} isChanged={isChanged}>
      <input
        type="number"
        min={0}
        step={1}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Math.max(0, Math.trunc(Number(target.value))))}
      />
    </LabelledField>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly isChanged?: boolean;
  readonly onChange: (value: T) => void;
}

export function ChoiceField<T extends string>({ label, value, options, isChanged, onChange }: ChoiceProps<T>) {
  return (
    <LabelledField label={label} isChanged={isChanged === true}>
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        <Options options={options} />
      </select>
    </LabelledField>
  );
}

/** Lists of some hundred countries are made once, not with every key that is pressed. */
export const Options = memo(function Options({
  options,
}: {
  readonly options: readonly (readonly [string, string])[];
}) {
  return options.map(([option, word]) => (
    <option key={option} value={option}>
      {word}
    </option>
  ));
});
