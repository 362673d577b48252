import { useState, type SyntheticEvent } from 'react';
import { deskWords } from '../../desk.words.js';
import { today } from '../../format/day.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { INDICATOR_OPTIONS, KIND_OPTIONS } from './desk-options.js';

export interface NewFactor {
  readonly name: string;
  readonly kind: string;
  readonly indicator: string;
  readonly load: number;
  readonly validFrom: string;
  readonly holder: string | null;
  readonly source: string;
}

interface Props {
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onAdd: (factor: NewFactor) => void;
}

const { fields, factorsPanel } = deskWords;
/** A base or a mine of the founding case weighs 4. */
const FIRST = { name: '', kind: 'asset', indicator: 'strategic-assets', load: 4, holder: '', source: '' };

/** A fact that stands: no factor without a day and a source. */
export function AddFactorForm({ isBusy, error, onAdd }: Props) {
  const [factor, setFactor] = useState({ ...FIRST, validFrom: today() });
  const set = (change: Partial<typeof factor>) => setFactor({ ...factor, ...change });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onAdd({ ...factor, holder: factor.holder || null });
  };
  return (
    <form className="desk-form" onSubmit={send}>
      <LabelledField label={fields.name}>
        <input required maxLength={200} value={factor.name} onChange={({ target }) => set({ name: target.value })} />
      </LabelledField>
      <ChoiceField label={fields.kind} value={factor.kind} options={KIND_OPTIONS} onChange={(kind) => set({ kind })} />
      <ChoiceField
        label={fields.indicator}
        value={factor.indicator}
        options={INDICATOR_OPTIONS}
        onChange={(indicator) => set({ indicator })}
      />
      <LabelledField label={fields.load}>
        <input
          type="number"
          min={0}
          max={1000}
          step="any"
          value={factor.load}
          onChange={({ target }) => set({ load: Number(target.value) })}
        />
      </LabelledField>
      <LabelledField label={fields.validFrom}>
        <input
          type="date"
          required
          value={factor.validFrom}
          onChange={({ target }) => set({ validFrom: target.value })}
        />
      </LabelledField>
      <LabelledField label={fields.holder}>
        <input maxLength={200} value={factor.holder} onChange={({ target }) => set({ holder: target.value })} />
      </LabelledField>
      <LabelledField label={fields.source}>
        <input
          required
          maxLength={300}
          value={factor.source}
          onChange={({ target }) => set({ source: target.value })}
        />
      </LabelledField>
      <button type="submit" className="button primary" disabled={isBusy || !factor.name || !factor.source}>
        {factorsPanel.send}
      </button>
      {error ? (
        <p className="failure" role="alert">
          {error.message}
        </p>
      ) : null}
    </form>
  );
}
