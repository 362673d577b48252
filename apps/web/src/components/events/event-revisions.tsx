import { formatInstant } from '../../format/day.js';
import type { WholeEvent } from '../../queries/use-events.js';
import { Panel } from '../panel.js';

type Revision = WholeEvent['revisions'][number];

/** How the record came about: nothing is overwritten, every correction stands beside what it corrects. */
export function EventRevisions({ revisions }: { readonly revisions: readonly Revision[] }) {
  return (
    <Panel title="Revisions" count={revisions.length} note="newest first">
      <ol className="evidence-list" reversed>
        {revisions.toReversed().map((revision) => (
          <li key={revision.number}>
            <b>Revision {revision.number}</b>{' '}
            <span className="muted">
              known {formatInstant(revision.knownAt)}, recorded {formatInstant(revision.recordedAt)} by {revision.by}
            </span>
            {revision.reason ? <p>{revision.reason}</p> : null}
            {revision.change.length > 0 ? <Diff change={revision.change} /> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Diff({ change }: { readonly change: Revision['change'] }) {
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {change.map(({ field, from, to }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{from == null ? '–' : <del>{readable(from)}</del>}</td>
            <td>{to == null ? '–' : <ins>{readable(to)}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST = 240;

/** A long list is cut. */
const readable = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
