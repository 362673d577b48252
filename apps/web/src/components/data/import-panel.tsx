import { Download } from 'lucide-react';
import { countOf } from '../../format/number.js';
import { useImportProgress } from '../../live/use-import-progress.js';
import { useImport, type ImportResult, type ImportRun } from '../../queries/use-data.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';
import { rowsPerSecond, secondsLeft, sumLaw } from './import-figures.js';
import { ImportState } from './import-state.js';
import { RejectedRows } from './rejected-rows.js';

/** One import: how far it is while it runs, what it came to, and the rows it refused. */
export function ImportPanel({ id }: { readonly id: string }) {
  const { data, error, refetch } = useImport(id);
  const live = useImportProgress(id, data?.state === 'RUNNING');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton rows={6} />;
  if (data === null)
    return (
      <Panel title={`Import ${id}`}>
        <Empty>There is no such import; a dry run is forgotten when the server restarts.</Empty>
      </Panel>
    );
  return <Run result={data} run={data.state === 'RUNNING' && live ? live : data} />;
}

interface RunProps {
  readonly result: ImportResult;
  /** The same import, as the socket last told it while it runs. */
  readonly run: ImportRun;
}

function Run({ result, run }: RunProps) {
  const isRunning = run.state === 'RUNNING';
  return (
    <Panel
      title={run.fileName}
      note={`import ${run.id}`}
      actions={<ImportState state={run.state} />}
      className="import"
    >
      {run.problem ? <p className="failure">{run.problem}</p> : null}
      {isRunning ? <Progress run={run} /> : null}
      <Counts run={run} />
      {isRunning ? null : <Refused result={result} />}
    </Panel>
  );
}

function Progress({ run }: { readonly run: ImportRun }) {
  const left = secondsLeft(run, Date.now());
  return (
    <div className="progress">
      <progress value={run.share ?? undefined} max={1} aria-label="Share of the file that is read" />
      <p className="muted" role="status">
        {countOf(run.read, 'row')} read
        {left === null ? '' : `, about ${countOf(left, 'second')} left`}
      </p>
    </div>
  );
}

function Counts({ run }: { readonly run: ImportRun }) {
  const rate = rowsPerSecond(run, Date.now());
  const figures: readonly (readonly [string, number])[] = [
    ['New', run.accepted],
    ['Known already', run.duplicate],
    ['Revised', run.revised],
    ['Refused', run.rejected],
    ['Read', run.read],
  ];
  return (
    <>
      <dl className="counts">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        New + known + revised + refused = read: {sumLaw(run)}
        {rate === null ? '' : ` · ${rate.toLocaleString('en-GB')} rows/s`}
      </p>
    </>
  );
}

function Refused({ result }: { readonly result: ImportResult }) {
  if (result.rejected === 0 && result.rejectedRows.length === 0) return <p className="empty">No row was refused.</p>;
  return (
    <>
      <div className="refused-head">
        <h3>Refused rows</h3>
        <ul>
          {result.rejectedBy.map(({ reason, count }) => (
            <li key={reason} className="tag">
              {reason} {count.toLocaleString('en-GB')}
            </li>
          ))}
        </ul>
        <a className="button" href={`/imports/${result.id}/rejected.csv`} download>
          <Download size={14} aria-hidden="true" /> All refused rows (CSV)
        </a>
      </div>
      <RejectedRows rows={result.rejectedRows} total={result.rejected} />
    </>
  );
}
