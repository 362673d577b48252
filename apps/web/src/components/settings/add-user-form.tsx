import { useState, type SyntheticEvent } from 'react';
import { CreateUserDocument, type Role } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { useAccountChange } from '../../queries/use-account.js';
import { RefusedNote } from '../refused-note.js';
import { ShownOnce } from '../shown-once.js';
import { Choices } from './choices.js';

const words = accountWords.users;
export const ROLES: readonly Role[] = ['VIEWER', 'ANALYST', 'REVIEWER', 'METHODOLOGIST', 'ADMIN', 'SERVICE'];

export function AddUserForm() {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['VIEWER']);
  const add = useAccountChange(CreateUserDocument);
  const made = add.data?.createUser;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    add.mutate({ name, roles: [...roles] }, { onSuccess: () => setName('') });
  };
  return (
    <>
      <form className="account-form wide" onSubmit={submit}>
        <label>
          <span>{words.name}</span>
          <input
            required
            maxLength={64}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Choices label={words.heads[1]} values={ROLES} chosen={roles} onChange={setRoles} />
        <button type="submit" className="button primary" disabled={add.isPending || roles.length === 0}>
          {words.add}
        </button>
      </form>
      <RefusedNote error={add.error} />
      {made ? <ShownOnce note={words.once(made.user.name)} secret={made.password} /> : null}
    </>
  );
}
