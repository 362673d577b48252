import type { Ref } from 'react';
import type { ReviewEventInput } from '#libs/contract';
import { deskWords } from '../desk.words.js';
import type { DeskItem } from '../queries/use-desk.js';
import { actorsOf } from '../state/desk-edit.js';
import { backToList } from './back-to-list.js';
import { ChoiceField, CountField, DeskField } from './desk-field.js';
import {
  ATTRIBUTION_OPTIONS,
  CLASS_OPTIONS,
  COUNTRY_OPTIONS,
  GRADE_OPTIONS,
  UNPLACED_OPTIONS,
} from './desk-options.js';

interface Props {
  readonly ref: Ref<HTMLFormElement>;
  readonly item: DeskItem;
  readonly edit: ReviewEventInput;
  readonly onEdit: (edit: ReviewEventInput) => void;
}

const { fields } = deskWords;

/** The event field by field; what is changed here is what the preview computes and what is stored. */
export function EventForm({ ref, item, edit, onEdit }: Props) {
  const proposed = item.event;
  if (!proposed) return null;
  const set = (change: ReviewEventInput) => onEdit({ ...edit, ...change });
  const event = { ...proposed, ...edit };
  const known = item.country === 'ZZZ' ? '' : item.country;
  return (
    <form
      ref={ref}
      className="desk-form"
      aria-label={deskWords.form}
      onKeyDown={backToList}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <ChoiceField
        label={fields.class}
        value={String(event.class)}
        options={CLASS_OPTIONS}
        isChanged={edit.class != null}
        onChange={(chosen) => set({ class: chosen })}
      />
      <OtherReadings item={item} onChoose={(chosen) => set({ class: chosen })} />
      <ChoiceField
        label={fields.country}
        value={edit.country ?? known}
        options={known === '' ? UNPLACED_OPTIONS : COUNTRY_OPTIONS}
        isChanged={edit.country != null}
        onChange={(country) => set({ country: country || null })}
      />
      <DeskField label={fields.occurredOn} isChanged={edit.occurredOn != null}>
        <input
          type="date"
          required
          value={event.occurredOn ?? ''}
          onChange={({ target }) => (target.value ? set({ occurredOn: target.value }) : undefined)}
        />
      </DeskField>
      <DeskField label={fields.until} isChanged={edit.until !== undefined}>
        <input type="date" value={event.until ?? ''} onChange={({ target }) => set({ until: target.value || null })} />
      </DeskField>
      <DeskField label={fields.place} isChanged={edit.place !== undefined}>
        <input value={event.place ?? ''} onChange={({ target }) => set({ place: target.value || null })} />
      </DeskField>
      <CountField
        label={fields.dead}
        value={event.dead ?? null}
        isChanged={edit.dead !== undefined}
        onChange={(dead) => set({ dead })}
      />
      <CountField
        label={fields.injured}
        value={event.injured ?? null}
        isChanged={edit.injured !== undefined}
        onChange={(injured) => set({ injured })}
      />
      <MoreFields item={item} edit={edit} set={set} />
    </form>
  );
}

interface MoreProps {
  readonly item: DeskItem;
  readonly edit: ReviewEventInput;
  readonly set: (change: ReviewEventInput) => void;
}

function MoreFields({ item, edit, set }: MoreProps) {
  const proposed = item.event;
  if (!proposed) return null;
  const { actors } = proposed;
  return (
    <>
      <ChoiceField
        label={fields.attribution}
        value={edit.attribution ?? proposed.attribution}
        options={ATTRIBUTION_OPTIONS}
        isChanged={edit.attribution != null}
        onChange={(attribution) => set({ attribution })}
      />
      <ChoiceField
        label={fields.grade}
        value={edit.grade ?? proposed.grade}
        options={GRADE_OPTIONS}
        isChanged={edit.grade != null}
        onChange={(grade) => set({ grade })}
      />
      <DeskField label={fields.actors} isChanged={edit.actors != null}>
        <input
          defaultValue={actors.map(({ name }) => name).join(', ')}
          onBlur={({ target }) => {
            if (target.value !== actors.map(({ name }) => name).join(', '))
              set({ actors: actorsOf(target.value, actors) });
          }}
        />
      </DeskField>
      <DeskField label={fields.title} isChanged={edit.title !== undefined}>
        <input
          value={edit.title ?? proposed.title ?? ''}
          onChange={({ target }) => set({ title: target.value || null })}
        />
      </DeskField>
      <label className="choice">
        <input
          type="checkbox"
          checked={edit.denies ?? proposed.denies}
          onChange={({ target }) => set({ denies: target.checked })}
        />
        <span>{fields.denies}</span>
      </label>
    </>
  );
}

function OtherReadings({ item, onChoose }: { readonly item: DeskItem; readonly onChoose: (chosen: string) => void }) {
  if (item.alternatives.length === 0) return null;
  return (
    <p className="other-readings muted">
      {deskWords.otherReadings}{' '}
      {item.alternatives.slice(0, 3).map((other) => (
        <button key={other.class} type="button" className="link" onClick={() => onChoose(other.class)}>
          {CLASS_OPTIONS.find(([id]) => id === other.class)?.[1] ?? other.class}
        </button>
      ))}
    </p>
  );
}
