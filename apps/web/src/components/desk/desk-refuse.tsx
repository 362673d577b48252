import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { deskWords } from '../../desk.words.js';

interface Props {
  readonly onRefuse: (reason: string) => void;
  readonly onCancel: () => void;
}

/** No refusal without a reason: it stays in the history. */
export function RefuseForm({ onRefuse, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onRefuse(reason.trim());
  };
  return (
    <form className="refuse" onSubmit={submit}>
      <label className="labelled-field">
        <span>{deskWords.reason}</span>
        <input
          ref={field}
          list="refusals"
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
      </label>
      <datalist id="refusals">
        {deskWords.reasons.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="button" disabled={reason.trim() === ''}>
        {deskWords.refuse}
      </button>
      <small className="muted">{deskWords.reasonHint}</small>
    </form>
  );
}
