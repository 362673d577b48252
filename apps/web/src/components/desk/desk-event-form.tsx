import type { Ref } from 'react';
import type { ReviewEventInput } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { actorsOf } from '../../state/desk-edit.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { EventFields } from '../events/event-fields.js';
import { backToList } from './back-to-list.js';
import {
  ATTRIBUTION_OPTIONS,
  CLASS_OPTIONS,
  COUNTRY_OPTIONS,
  GRADE_OPTIONS,
  UNPLACED_OPTIONS,
} from './desk-options.js';
import { HitFactors } from './hit-factors.js';

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
  const known = item.country === 'ZZZ' ? '' : item.country;
  const country = edit.country ?? known;
  return (
    <form
      ref={ref}
      className="desk-form"
      aria-label={deskWords.form}
      onKeyDown={backToList}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <EventFields event={proposed} edit={edit} set={set}>
        <OtherReadings item={item} onChoose={(chosen) => set({ class: chosen })} />
        <ChoiceField
          label={fields.country}
          value={country}
          options={known === '' ? UNPLACED_OPTIONS : COUNTRY_OPTIONS}
          isChanged={edit.country != null}
          // Factors belong to a country: those of another cannot be hit.
          onChange={(chosen) => set({ country: chosen || null, factorIds: [] })}
        />
      </EventFields>
      <Told proposed={proposed} edit={edit} set={set} />
      {country === '' ? null : (
        <HitFactors
          country={country}
          on={edit.occurredOn ?? proposed.occurredOn}
          chosen={(edit.factorIds ?? proposed.factorIds).map(String)}
          isChanged={edit.factorIds != null}
          set={set}
        />
      )}
    </form>
  );
}

interface ToldProps {
  readonly proposed: NonNullable<DeskItem['event']>;
  readonly edit: ReviewEventInput;
  readonly set: (change: ReviewEventInput) => void;
}

/** Who took part, who says so, how far they are believed, and whether they say that it happened at all. */
function Told({ proposed, edit, set }: ToldProps) {
  const names = proposed.actors.map(({ name }) => name).join(', ');
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
      <LabelledField label={fields.actors} isChanged={edit.actors != null}>
        <input
          defaultValue={names}
          onBlur={({ target }) => {
            if (target.value !== names) set({ actors: actorsOf(target.value, proposed.actors) });
          }}
        />
      </LabelledField>
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
