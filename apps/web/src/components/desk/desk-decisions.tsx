import { Link } from 'wouter';
import { auditWords } from '../../audit.words.js';
import { deskWords } from '../../desk.words.js';
import { formatInstant } from '../../format/day.js';
import { useMay } from '../../queries/use-account.js';
import { useDecisions, type DeskDecision } from '../../queries/use-desk.js';
import { useUndo } from '../../state/use-undo.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';

/** What was decided, by whom and why; each may be taken back. */
export function DecisionsPanel() {
  const { data, error, refetch } = useDecisions();
  const { undo } = useUndo();
  const mayAudit = useMay('audit');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <Panel
      title={deskWords.log.title}
      note={deskWords.log.note}
      actions={mayAudit ? <Link href="/audit">{auditWords.link}</Link> : null}
    >
      {data === undefined ? <Skeleton /> : null}
      {data?.length === 0 ? <Empty>{deskWords.log.empty}</Empty> : null}
      <ul className="told">
        {data?.map((decision) => (
          <li key={decision.id} className="decision">
            <span>
              {decision.by} {deskWords.decisionKinds[decision.kind] ?? decision.kind}: {decision.subject}
              <span className="muted">
                {[formatInstant(decision.recordedAt), decision.reason].filter(Boolean).join(' · ')}
              </span>
            </span>
            <UndoButton decision={decision} onUndo={() => undo.mutate(decision.id)} isBusy={undo.isPending} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface UndoProps {
  readonly decision: DeskDecision;
  readonly onUndo: () => void;
  readonly isBusy: boolean;
}

function UndoButton({ decision: { kind, undoneBy, subject }, onUndo, isBusy }: UndoProps) {
  if (undoneBy !== null) return <span className="tag">{deskWords.log.undone}</span>;
  if (kind === 'undo') return null;
  return (
    <button
      type="button"
      className="button"
      disabled={isBusy}
      aria-label={`${deskWords.undo}: ${subject}`}
      onClick={onUndo}
    >
      {deskWords.undo}
    </button>
  );
}
