import { useId, useState, type ReactNode } from 'react';
import type { ChangedScoreFragment } from '#libs/contract';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import { LabelledField } from '../labelled-field.js';
import { RefusedNote } from '../refused-note.js';
import { ScorePreview } from '../score-preview.js';

interface Props {
  /** What the button says. */
  readonly verb: string;
  readonly reasons: readonly string[];
  /** Why there is nothing to do yet; `null` = it can be sent. */
  readonly notYet: string | null;
  readonly preview: {
    readonly data: readonly ChangedScoreFragment[] | undefined;
    readonly error: Error | null;
    /** It is of what is in the form now: nothing is sent that was not previewed. */
    readonly isCurrent: boolean;
  };
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: (reason: string) => void;
  readonly children: ReactNode;
}

/** A change of stored events: what it is, what it does to the scores, why, and then the button. */
export function EventChangeForm({ verb, reasons, notYet, preview, sending, onSend, children }: Props) {
  const [reason, setReason] = useState('');
  const list = useId();
  const isPreviewed = preview.isCurrent && preview.data !== undefined && preview.error === null;
  const canSend = notYet === null && isPreviewed && reason.trim() !== '' && !sending.isPending;
  return (
    <form
      className="event-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend) onSend(reason.trim());
      }}
    >
      {children}
      <Preview {...preview} notYet={notYet} />
      <LabelledField label={eventChange.reason}>
        <input required list={list} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </LabelledField>
      <datalist id={list}>
        {reasons.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <RefusedNote error={sending.error} />
      <button type="submit" className="button primary" disabled={!canSend}>
        {verb}
      </button>
    </form>
  );
}

/** One figure for each day it touches. */
function Preview({ data, error, isCurrent, notYet }: Props['preview'] & Pick<Props, 'notYet'>) {
  if (notYet === null && error) return <RefusedNote error={error} />;
  return (
    <div className="preview" role="status" aria-label={eventChange.preview} aria-busy={notYet === null && !isCurrent}>
      {notYet !== null || data === undefined ? (
        <p className="muted">{notYet ?? eventChange.previewing}</p>
      ) : (
        data.map((day) => <ScorePreview key={day.on} condition={eventChange.preview} preview={day} />)
      )}
    </div>
  );
}
