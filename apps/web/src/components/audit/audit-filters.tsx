import { useState } from 'react';
import { auditWords } from '../../audit.words.js';
import type { AuditView } from '../../state/audit-view.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';

const { filters } = auditWords;
const KINDS = [['', 'any'], ...Object.entries(auditWords.kinds)] as const;

interface Props {
  readonly view: AuditView;
  readonly change: (change: Partial<AuditView>) => void;
}

/** The conditions of the log; each one is in the address. */
export function AuditFilters({ view, change }: Props) {
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={filters.kind}
        value={view.kind ?? ''}
        options={KINDS}
        onChange={(kind) => change({ kind: kind || null })}
      />
      <TypedField label={filters.by} value={view.by} onValue={(by) => change({ by })} />
      <TypedField
        label={filters.text}
        placeholder={auditWords.textHint}
        value={view.text}
        onValue={(text) => change({ text })}
      />
      {(['from', 'to'] as const).map((end) => (
        <LabelledField key={end} label={filters[end]}>
          <input
            type="date"
            value={view[end] ?? ''}
            onChange={({ target }) => change({ [end]: target.value || null })}
          />
        </LabelledField>
      ))}
    </form>
  );
}

interface TypedProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** Asked when the reader leaves the field or presses Enter, not at every letter. */
function TypedField({ label, placeholder, value, onValue }: TypedProps) {
  const [typed, setTyped] = useState(value ?? '');
  const ask = () => onValue(typed.trim() || null);
  return (
    <LabelledField label={label}>
      <input
        maxLength={200}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={ask}
        onKeyDown={({ key }) => (key === 'Enter' ? ask() : undefined)}
      />
    </LabelledField>
  );
}
