import type { ReactNode } from 'react';
import type { ReviewEventInput } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { ChoiceField, CountField, LabelledField } from '../labelled-field.js';
import { CLASS_OPTIONS } from '../desk/desk-options.js';

/** What of an event a person may say otherwise. */
export interface EditableEvent {
  readonly class: string;
  readonly occurredOn: string;
  readonly until: string | null;
  readonly place: string | null;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly title: string | null;
}

interface Props {
  /** As it stands or was proposed. */
  readonly event: EditableEvent;
  readonly edit: ReviewEventInput;
  readonly set: (change: ReviewEventInput) => void;
  /** What stands below the class. */
  readonly children?: ReactNode;
}

const { fields } = deskWords;

/** What happened, when, where, with which toll, under which headline; what was changed is marked. */
export function EventFields({ event, edit, set, children }: Props) {
  return (
    <>
      <ChoiceField
        label={fields.class}
        value={String(edit.class ?? event.class)}
        options={CLASS_OPTIONS}
        isChanged={edit.class != null}
        onChange={(chosen) => set({ class: chosen })}
      />
      {children}
      <LabelledField label={fields.occurredOn} isChanged={edit.occurredOn != null}>
        <input
          type="date"
          required
          value={edit.occurredOn ?? event.occurredOn}
          onChange={({ target }) => (target.value ? set({ occurredOn: target.value }) : undefined)}
        />
      </LabelledField>
      <LabelledField label={fields.until} isChanged={edit.until !== undefined}>
        <input
          type="date"
          value={stated(edit.until, event.until)}
          onChange={({ target }) => set({ until: target.value || null })}
        />
      </LabelledField>
      <TextField of="place" event={event} edit={edit} set={set} />
      <TollField of="dead" event={event} edit={edit} set={set} />
      <TollField of="injured" event={event} edit={edit} set={set} />
      <TextField of="title" event={event} edit={edit} set={set} />
    </>
  );
}

/** `null` says that there is none; only an absent edit leaves what was there. */
const stated = (edited: string | null | undefined, known: string | null): string =>
  (edited === undefined ? known : edited) ?? '';

type FieldProps<Name> = Omit<Props, 'children'> & { readonly of: Name };

function TextField({ of, event, edit, set }: FieldProps<'place' | 'title'>) {
  return (
    <LabelledField label={fields[of]} isChanged={edit[of] !== undefined}>
      <input
        maxLength={300}
        value={stated(edit[of], event[of])}
        onChange={({ target }) => set({ [of]: target.value || null })}
      />
    </LabelledField>
  );
}

function TollField({ of, event, edit, set }: FieldProps<'dead' | 'injured'>) {
  const edited = edit[of];
  return (
    <CountField
      label={fields[of]}
      value={edited === undefined ? event[of] : edited}
      isChanged={edited !== undefined}
      onChange={(count) => set({ [of]: count })}
    />
  );
}
