import { useState } from 'react';
import { DisableUserDocument, ResetUserPasswordDocument, SetUserRolesDocument, type Role } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { formatInstant } from '../../format/day.js';
import { useAccountChange, useUsers, type User } from '../../queries/use-account.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { ScrollTable } from '../scroll-table.js';
import { ShownOnce } from '../shown-once.js';
import { Failure, Skeleton } from '../states.js';
import { AddUserForm, ROLES } from './add-user-form.js';
import { Choices } from './choices.js';

const words = accountWords.users;

/** Everybody's account, for who administers. */
export function UsersPanel() {
  const { data, error, refetch } = useUsers();
  return (
    <Panel title={words.title} count={data?.filter(({ disabledAt }) => disabledAt === null).length} note={words.note}>
      <AddUserForm />
      {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Table users={data} /> : error ? null : <Skeleton rows={4} />}
    </Panel>
  );
}

function Table({ users }: { readonly users: readonly User[] }) {
  const roles = useAccountChange(SetUserRolesDocument);
  const reset = useAccountChange(ResetUserPasswordDocument);
  const disable = useAccountChange(DisableUserDocument);
  const made = reset.data?.resetUserPassword;
  return (
    <>
      <RefusedNote error={roles.error ?? reset.error ?? disable.error} />
      {made ? <ShownOnce note={words.once(made.user.name)} secret={made.password} /> : null}
      <ScrollTable label={`${words.title}: list`} heads={words.heads} hasActions>
        {users.map((user) => (
          <Row
            key={user.name}
            user={user}
            onRoles={(next) => roles.mutate({ name: user.name, roles: [...next] })}
            onReset={() => reset.mutate({ name: user.name })}
            onDisable={() => disable.mutate({ name: user.name })}
          />
        ))}
      </ScrollTable>
    </>
  );
}

interface RowProps {
  readonly user: User;
  readonly onRoles: (roles: readonly Role[]) => void;
  readonly onReset: () => void;
  readonly onDisable: () => void;
}

function Row({ user: { name, roles, createdAt, disabledAt }, onRoles, onReset, onDisable }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {disabledAt === null ? (
          <Choices label={`${words.heads[1]}: ${name}`} values={ROLES} chosen={roles} onChange={onRoles} />
        ) : (
          words.disabled
        )}
      </td>
      <td>{formatInstant(createdAt)}</td>
      <td className="number">
        {disabledAt === null ? (
          <span className="actions">
            <SureButton label={words.reset} name={name} onSure={onReset} />
            <SureButton label={words.disable} name={name} onSure={onDisable} />
          </span>
        ) : null}
      </td>
    </tr>
  );
}

interface SureProps {
  readonly label: string;
  readonly name: string;
  readonly onSure: () => void;
}

/** Asks once more; looking away takes the question back. */
function SureButton({ label, name, onSure }: SureProps) {
  const [isAsked, setAsked] = useState(false);
  const press = () => {
    setAsked(!isAsked);
    if (isAsked) onSure();
  };
  return (
    <button
      type="button"
      className="button"
      aria-label={`${label}: ${name}${isAsked ? `. ${words.sure}` : ''}`}
      onBlur={() => setAsked(false)}
      onClick={press}
    >
      {isAsked ? words.sure : label}
    </button>
  );
}
