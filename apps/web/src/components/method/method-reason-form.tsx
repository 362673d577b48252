import { useState, type ReactNode } from 'react';
import { methodWords } from '../../method.words.js';
import '../../styles/fields.css';
import '../../styles/event-change.css';
import { LabelledField } from '../labelled-field.js';

interface Props {
  readonly verb: string;
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  /** False while there is nothing to send yet. */
  readonly isReady?: boolean;
  readonly onSend: (reason: string) => void;
  readonly children: ReactNode;
}

/** What is about to change, why, and the button that does it. */
export function MethodReasonForm({ verb, change, isReady = true, onSend, children }: Props) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="event-change"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason);
      }}
    >
      {children}
      <LabelledField label={methodWords.reason}>
        <input
          data-first-focus
          required
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </LabelledField>
      {change.error ? (
        <p className="failure" role="alert">
          {change.error.message}
        </p>
      ) : null}
      <p>
        <button type="submit" className="button primary" disabled={!isReady || !reason.trim() || change.isPending}>
          {verb}
        </button>
      </p>
    </form>
  );
}
