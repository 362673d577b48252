import { auditWords } from '../../audit.words.js';
import { formatInstant } from '../../format/day.js';
import { countOf } from '../../format/number.js';
import { useAuditChain } from '../../queries/use-audit.js';
import { Panel } from '../panel.js';
import { Failure } from '../states.js';

const { chain } = auditWords;

/** Whether the log is as it was written, read from its first entry on. */
export function AuditChainPanel() {
  const { data, error, refetch, isFetching } = useAuditChain();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <Panel
      title={chain.title}
      note={data ? chain.checked(formatInstant(data.checkedAt)) : undefined}
      actions={
        <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
          {chain.again}
        </button>
      }
    >
      <div className="audit-chain" role="status" aria-busy={isFetching}>
        {data ? <Verdict {...data} /> : <p className="muted">{chain.checking}</p>}
      </div>
    </Panel>
  );
}

interface VerdictProps {
  readonly entries: number;
  readonly head: string;
  readonly brokenAt: number | null;
  readonly why: string | null;
}

function Verdict({ entries, head, brokenAt, why }: VerdictProps) {
  const fit = countOf(entries, 'entry', 'entries');
  return (
    <>
      {brokenAt === null ? (
        <p className="chain-intact">{chain.intact(fit)}</p>
      ) : (
        <p className="chain-broken">
          {chain.broken(brokenAt, why ?? '')} {chain.before(fit)}
        </p>
      )}
      <p className="muted">
        {chain.head}: <code>{head}</code>
      </p>
      <p className="muted">{chain.keep}</p>
    </>
  );
}
