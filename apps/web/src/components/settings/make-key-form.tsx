import { useState, type SyntheticEvent } from 'react';
import { CreateApiKeyDocument, type Scope } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { useAccountChange } from '../../queries/use-account.js';
import { RefusedNote } from '../refused-note.js';
import { ShownOnce } from '../shown-once.js';
import { Choices } from './choices.js';

const words = accountWords.keys;
const SCOPES: readonly Scope[] = ['READ', 'DESK', 'IMPORT', 'EXPOSURE', 'ALERTS', 'METHOD', 'AUDIT', 'MONITOR'];
const DEFAULT_DAYS = 90;

export function MakeKeyForm() {
  const [title, setTitle] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['READ']);
  const [days, setDays] = useState(DEFAULT_DAYS);
  const make = useAccountChange(CreateApiKeyDocument);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    make.mutate({ title, scopes: [...scopes], days }, { onSuccess: () => setTitle('') });
  };
  return (
    <>
      <form className="account-form wide" onSubmit={submit}>
        <label>
          <span>{words.name}</span>
          <input required maxLength={80} value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label className="short">
          <span>{words.days}</span>
          <input
            type="number"
            min={1}
            max={366}
            required
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          />
        </label>
        <Choices label={words.scopes} values={SCOPES} chosen={scopes} onChange={setScopes} />
        <button type="submit" className="button primary" disabled={make.isPending || scopes.length === 0}>
          {words.make}
        </button>
      </form>
      <RefusedNote error={make.error} />
      {make.data ? <ShownOnce note={words.once} secret={make.data.createApiKey.key} /> : null}
    </>
  );
}
