import { RevokeApiKeyDocument } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { formatInstant } from '../../format/day.js';
import { useAccountChange, type OwnAccount } from '../../queries/use-account.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { ScrollTable } from '../scroll-table.js';
import { Empty } from '../states.js';
import { MakeKeyForm } from './make-key-form.js';

const words = accountWords.keys;
type Key = OwnAccount['apiKeys'][number];

/** Keys for programs: made, shown once, revoked. */
export function KeysPanel({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <Panel title={words.title} count={keys.filter(({ revokedAt }) => revokedAt === null).length} note={words.note}>
      <MakeKeyForm />
      {keys.length === 0 ? <Empty>{words.empty}</Empty> : <Table keys={keys} />}
    </Panel>
  );
}

function Table({ keys }: { readonly keys: readonly Key[] }) {
  const revoke = useAccountChange(RevokeApiKeyDocument);
  return (
    <>
      <RefusedNote error={revoke.error} />
      <ScrollTable label={`${words.title}: list`} heads={words.heads} hasActions>
        {keys.map((key) => (
          <Row key={key.id} apiKey={key} onRevoke={() => revoke.mutate({ id: key.id })} />
        ))}
      </ScrollTable>
    </>
  );
}

function Row({ apiKey: key, onRevoke }: { readonly apiKey: Key; readonly onRevoke: () => void }) {
  return (
    <tr>
      <th scope="row">
        {key.title}
        <small className="muted">flt_…_{key.id}_…</small>
        {key.exposedAt === null ? null : <small className="change rise">{words.exposed}</small>}
      </th>
      <td>{key.scopes.join(', ').toLowerCase()}</td>
      <td>{key.lastUsedAt === null ? words.never : formatInstant(key.lastUsedAt)}</td>
      <td>{key.revokedAt === null ? formatInstant(key.expiresAt) : words.revoked}</td>
      <td className="number">
        {key.revokedAt === null ? (
          <button type="button" className="button" onClick={onRevoke} aria-label={`${words.revoke} ${key.title}`}>
            {words.revoke}
          </button>
        ) : null}
      </td>
    </tr>
  );
}
