import { Download } from 'lucide-react';
import { Link } from 'wouter';
import { formatInstant } from '../../format/day.js';
import type { Data } from '../../queries/use-data.js';
import { Panel } from '../panel.js';
import { figures, ScrollTable } from '../scroll-table.js';
import { Empty } from '../states.js';
import { ImportState } from './import-state.js';

const COUNTS = ['read', 'accepted', 'duplicate', 'revised', 'rejected'] as const;
const HEADS = ['Read', 'New', 'Known', 'Revised', 'Refused'];

/** Every file that was imported, newest first. */
export function ImportsPanel({ imports }: { readonly imports: Data['imports'] }) {
  return (
    <Panel
      title="Imports"
      note={imports.pageInfo.hasNextPage ? 'the newest 50' : undefined}
      actions={
        imports.nodes.length === 0 ? null : (
          <a className="button" href="/data/imports.csv" download>
            <Download size={14} aria-hidden="true" /> CSV
          </a>
        )
      }
    >
      {imports.nodes.length === 0 ? <Empty>No file has been imported yet.</Empty> : <Table runs={imports.nodes} />}
    </Panel>
  );
}

function Table({ runs }: { readonly runs: Data['imports']['nodes'] }) {
  return (
    <ScrollTable label="Imported files" heads={['File', 'State', ...HEADS.map(figures)]}>
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">
            <Link href={`/data?import=${run.id}`} data-row={run.id}>
              {run.fileName}
            </Link>
            <small className="muted">
              {run.source} · {formatInstant(run.startedAt)}
            </small>
          </th>
          <td>
            <ImportState state={run.state} />
          </td>
          {COUNTS.map((count) => (
            <td key={count} className="number">
              {run[count].toLocaleString('en-GB')}
            </td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}
