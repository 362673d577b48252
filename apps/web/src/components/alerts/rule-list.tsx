import { Plus } from 'lucide-react';
import { DeleteAlertRuleDocument, PauseAlertRuleDocument, RestoreAlertRuleDocument } from '#libs/contract';
import { alertWords } from '../../alert.words.js';
import { useAlertChange, useAlertRules, type AlertRule } from '../../queries/use-alerts.js';
import { newKey } from '../../queries/use-portfolio.js';
import { showToast } from '../../state/toasts.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { Empty, Failure, Skeleton } from '../states.js';

const list = alertWords.rules;

interface Props {
  /** The rule that is open in the builder. */
  readonly open: string | null;
  readonly onOpen: (rule: string, prefill?: Readonly<Record<string, string>>) => void;
}

/** The reader's rules as sentences. */
export function RuleList({ open, onOpen }: Props) {
  const { data: rules, error, refetch } = useAlertRules();
  const deleting = useDeleting();
  return (
    <Panel
      title={list.title}
      count={rules?.length}
      className="rule-list"
      actions={
        <button type="button" className="button primary" onClick={() => onOpen('new')}>
          <Plus size={14} aria-hidden="true" /> {list.add} <kbd aria-hidden="true">n</kbd>
        </button>
      }
    >
      {error && !rules ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {!rules && !error ? <Skeleton rows={4} /> : null}
      <RefusedNote error={deleting.error} />
      {rules?.length === 0 ? <First onOpen={onOpen} /> : null}
      <ul>
        {rules?.map((rule) => (
          <Rule key={rule.id} rule={rule} isOpen={rule.id === open} onOpen={onOpen} deleting={deleting} />
        ))}
      </ul>
    </Panel>
  );
}

/** The founding case as the first rule: label "high", rehearsed over its month. */
function First({ onOpen }: Pick<Props, 'onOpen'>) {
  const prefill = { kind: 'LABEL', label: 'HIGH', country: 'KGZ', from: '2020-10-01', to: '2020-10-31' };
  return (
    <>
      <Empty>{list.none}</Empty>
      <button type="button" className="button" onClick={() => onOpen('new', prefill)}>
        {list.example}
      </button>
    </>
  );
}

interface RuleProps extends Pick<Props, 'onOpen'> {
  readonly rule: AlertRule;
  readonly isOpen: boolean;
  readonly deleting: ReturnType<typeof useDeleting>;
}

function Rule({ rule: { id, name, sentence, isPaused, problem }, isOpen, onOpen, deleting }: RuleProps) {
  const pausing = useAlertChange(PauseAlertRuleDocument);
  const pause = () =>
    pausing.mutate(
      { id, isPaused: !isPaused, key: newKey() },
      { onSuccess: () => showToast(isPaused ? list.changed.resumed : list.changed.paused) },
    );
  return (
    <li className={`rule ${isOpen ? 'open' : ''}`}>
      <h3>
        {name} {isPaused ? <span className="tag">{list.paused}</span> : null}
      </h3>
      <p className="muted">{sentence}</p>
      {problem ? <p className="change rise">{problem}</p> : null}
      <div className="buttons">
        <button type="button" className="button" onClick={() => onOpen(id)} aria-label={`${list.edit} ${name}`}>
          {list.edit}
        </button>
        <button
          type="button"
          className="button"
          disabled={pausing.isPending}
          onClick={pause}
          aria-label={`${isPaused ? list.resume : list.pause} ${name}`}
        >
          {isPaused ? list.resume : list.pause}
        </button>
        <button
          type="button"
          className="button"
          disabled={deleting.isPending}
          onClick={() => deleting.remove(id)}
          aria-label={`${list.remove} ${name}`}
        >
          {list.remove}
        </button>
      </div>
      <RefusedNote error={pausing.error} />
    </li>
  );
}

/** Deletes a rule, with the way back in the message; belongs to the list, because the rule itself is gone then. */
function useDeleting() {
  const { mutate, isPending, error } = useAlertChange(DeleteAlertRuleDocument);
  const { mutate: restore } = useAlertChange(RestoreAlertRuleDocument);
  const putBack = (id: string) => restore({ id, key: newKey() }, { onSuccess: () => showToast(list.restored) });
  const remove = (id: string) =>
    mutate(
      { id, key: newKey() },
      { onSuccess: () => showToast(list.removed, { label: alertWords.undo, run: () => putBack(id) }) },
    );
  return { remove, isPending, error };
}
