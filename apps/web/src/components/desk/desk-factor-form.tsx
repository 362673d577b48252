import type { Ref } from 'react';
import type { ReviewFactorInput } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { backToList } from './back-to-list.js';
import { COUNTRY_OPTIONS, INDICATOR_OPTIONS, KIND_OPTIONS, UNPLACED_OPTIONS } from './desk-options.js';

interface Props {
  readonly ref: Ref<HTMLFormElement>;
  readonly item: DeskItem;
  readonly edit: ReviewFactorInput;
  readonly onEdit: (edit: ReviewFactorInput) => void;
}

const { fields } = deskWords;

/** A structural factor field by field: what it is, where it weighs, since when, and where that is known from. */
export function FactorForm({ ref, item, edit, onEdit }: Props) {
  const proposed = item.factor;
  if (!proposed) return null;
  const set = (change: ReviewFactorInput) => onEdit({ ...edit, ...change });
  const factor = { ...proposed, ...edit };
  const known = item.country === 'ZZZ' ? '' : item.country;
  return (
    <form
      ref={ref}
      className="desk-form"
      aria-label={deskWords.form}
      onKeyDown={backToList}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <LabelledField label={fields.name} isChanged={edit.name != null}>
        <input value={factor.name ?? ''} onChange={({ target }) => set({ name: target.value })} />
      </LabelledField>
      <ChoiceField
        label={fields.country}
        value={edit.country ?? known}
        options={known === '' ? UNPLACED_OPTIONS : COUNTRY_OPTIONS}
        onChange={(country) => set({ country: country || null })}
      />
      <ChoiceField
        label={fields.kind}
        value={String(factor.kind)}
        options={KIND_OPTIONS}
        onChange={(kind) => set({ kind })}
      />
      <ChoiceField
        label={fields.indicator}
        value={String(factor.indicator)}
        options={INDICATOR_OPTIONS}
        onChange={(indicator) => set({ indicator })}
      />
      <LabelledField label={fields.load} isChanged={edit.load != null}>
        <input
          type="number"
          min={0}
          max={1000}
          step="any"
          value={factor.load ?? 0}
          onChange={({ target }) => set({ load: Number(target.value) })}
        />
      </LabelledField>
      <Dates factor={factor} edit={edit} set={set} />
    </form>
  );
}

interface DatesProps {
  readonly factor: ReviewFactorInput;
  readonly edit: ReviewFactorInput;
  readonly set: (change: ReviewFactorInput) => void;
}

/** Since when, whose, and where it is known from. */
function Dates({ factor, edit, set }: DatesProps) {
  return (
    <>
      <LabelledField label={fields.validFrom} isChanged={edit.validFrom != null}>
        <input
          type="date"
          required
          value={factor.validFrom ?? ''}
          onChange={({ target }) => (target.value ? set({ validFrom: target.value }) : undefined)}
        />
      </LabelledField>
      <LabelledField label={fields.validTo} isChanged={edit.validTo !== undefined}>
        <input
          type="date"
          value={factor.validTo ?? ''}
          onChange={({ target }) => set({ validTo: target.value || null })}
        />
      </LabelledField>
      <LabelledField label={fields.holder} isChanged={edit.holder !== undefined}>
        <input value={factor.holder ?? ''} onChange={({ target }) => set({ holder: target.value || null })} />
      </LabelledField>
      <LabelledField label={fields.source} isChanged={edit.source != null}>
        <input value={factor.source ?? ''} onChange={({ target }) => set({ source: target.value })} />
      </LabelledField>
    </>
  );
}
