import { RestorePortfolioDocument } from '#libs/contract';
import { exposureWords } from '../../exposure.words.js';
import { formatInstant } from '../../format/day.js';
import { countOf } from '../../format/number.js';
import { newKey, usePortfolioChange, useRevisions, type Revision } from '../../queries/use-portfolio.js';
import { showToast } from '../../state/toasts.js';
import { Panel } from '../panel.js';

const SHOWN = 8;

/** Every change of the portfolio; any earlier state can be put back. */
export function PortfolioHistory({ id }: { readonly id: string }) {
  const { data } = useRevisions(id);
  const restoring = usePortfolioChange(RestorePortfolioDocument);
  const revisions = data?.portfolio?.revisions ?? [];
  const restore = (version: number) =>
    restoring.mutate({ id, version, key: newKey() }, { onSuccess: () => showToast(exposureWords.undone) });
  const [latest, before] = revisions;
  return (
    <Panel
      title={exposureWords.history}
      count={revisions.length}
      className="no-print"
      actions={
        latest && before && latest.action !== 'CREATED' && before.action !== 'CREATED' ? (
          <button
            type="button"
            className="button"
            disabled={restoring.isPending}
            onClick={() => restore(before.version)}
          >
            {exposureWords.undo}
          </button>
        ) : null
      }
    >
      <ul className="revisions">
        {revisions.slice(0, SHOWN).map((revision) => (
          <li key={revision.version}>
            <span>
              {describe(revision)} <small className="muted">by {revision.by}</small>
            </span>
            <small className="muted">{formatInstant(revision.recordedAt)}</small>
          </li>
        ))}
      </ul>
      {revisions.length > SHOWN ? <p className="muted">{revisions.length - SHOWN} earlier.</p> : null}
    </Panel>
  );
}

function describe({ version, action, holdings, symbols, restored }: Revision): string {
  const what = restored === null ? '' : ` to version ${restored}`;
  const few = holdings > 0 && holdings <= 3 ? `: ${symbols.join(', ')}` : '';
  const count = holdings > 3 ? `: ${countOf(holdings, 'holding')}` : '';
  return `${version}. ${exposureWords.actions[action]}${what}${few}${count}`;
}
