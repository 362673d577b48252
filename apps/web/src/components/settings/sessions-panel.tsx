import { EndSessionDocument } from '#libs/contract';
import { accountWords } from '../../account.words.js';
import { formatInstant } from '../../format/day.js';
import { useAccountChange, type OwnAccount } from '../../queries/use-account.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { ScrollTable } from '../scroll-table.js';

const words = accountWords.sessions;

/** Where one is logged in; a foreign one is ended here. */
export function SessionsPanel({ sessions }: { readonly sessions: OwnAccount['sessions'] }) {
  const end = useAccountChange(EndSessionDocument);
  return (
    <Panel title={words.title} count={sessions.length}>
      <RefusedNote error={end.error} />
      <ScrollTable label={`${words.title}: list`} heads={words.heads} hasActions>
        {sessions.map(({ id, agent, address, seenAt, expiresAt, isThis }) => (
          <tr key={id}>
            <th scope="row">
              {browserName(agent)} {isThis ? <span className="tag fresh">{words.here}</span> : null}
            </th>
            <td>{address}</td>
            <td>{formatInstant(seenAt)}</td>
            <td>{formatInstant(expiresAt)}</td>
            <td className="number">
              {isThis ? null : (
                <button type="button" className="button" onClick={() => end.mutate({ id })}>
                  {words.end}
                </button>
              )}
            </td>
          </tr>
        ))}
      </ScrollTable>
    </Panel>
  );
}

/** `Mozilla/5.0 (X11; …) … Firefox/140.0` → `Firefox 140`; what is no browser by its first word. */
function browserName(agent: string): string {
  const known = /(Firefox|Edg|Chrome|Version)\/(\d+)/.exec(agent);
  if (!known) return agent.split(/[ /]/, 1)[0] || '–';
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', Version: 'Safari' };
  return `${names[known[1] ?? ''] ?? known[1] ?? ''} ${known[2] ?? ''}`;
}
