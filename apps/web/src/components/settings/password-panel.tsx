import { useState, type SyntheticEvent } from 'react';
import { ChangePasswordDocument } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { useAccountChange } from '../../queries/use-account.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';

const words = accountWords.password;

/** Changes one's own password. */
export function PasswordPanel({ name }: { readonly name: string }) {
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const change = useAccountChange(ChangePasswordDocument);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { present, next },
      {
        onSuccess: () => {
          setPresent('');
          setNext('');
        },
      },
    );
  };
  return (
    <Panel title={words.title} note={words.note}>
      <form className="account-form" onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={name} />
        <Secret label={words.present} kind="current-password" value={present} onChange={setPresent} />
        <Secret label={words.next} kind="new-password" value={next} onChange={setNext} />
        <RefusedNote error={change.error} />
        <button type="submit" className="button primary" disabled={change.isPending}>
          {words.submit}
        </button>
        <p role="status" className="muted">
          {change.isSuccess ? words.done : ''}
        </p>
      </form>
    </Panel>
  );
}

interface SecretProps {
  readonly label: string;
  readonly kind: 'current-password' | 'new-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Secret({ label, kind, value, onChange }: SecretProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="password"
        autoComplete={kind}
        required
        minLength={kind === 'new-password' ? 12 : 1}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
