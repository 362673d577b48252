import { useMemo, useState, type SyntheticEvent } from 'react';
import { CreateAlertRuleDocument, UpdateAlertRuleDocument } from '#libs/contract';
import { alertWords } from '../../alert.words.js';
import { useAlertChange, type AlertRule } from '../../queries/use-alerts.js';
import { newKey } from '../../queries/use-portfolio.js';
import type { AlertsView } from '../../state/alerts-view.js';
import { draftOf, prefilled, ruleInputOf, type RuleDraft } from '../../state/rule-draft.js';
import { showToast } from '../../state/toasts.js';
import { useWatchlist, watchedCountries } from '../../state/watchlist.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { RehearsalPanel } from './rehearsal-panel.js';
import { RuleCondition } from './rule-condition.js';
import { RuleManners } from './rule-manners.js';
import { RuleScopeFields } from './rule-scope.js';

const builder = alertWords.builder;

interface Props {
  /** The rule that is changed; `null` for a new one. */
  readonly rule: AlertRule | null;
  readonly view: AlertsView;
  readonly onPeriod: (period: { from: string; to: string }) => void;
  readonly onClose: () => void;
}

/** A rule as a sentence, with what it would have done in the past before it is kept. */
export function RuleBuilder({ rule, view, onPeriod, onClose }: Props) {
  const [draft, setDraft] = useState<RuleDraft>(() =>
    rule ? draftOf(rule) : prefilled(new URLSearchParams(location.search), watchedCountries()),
  );
  const watched = useWatchlist();
  const change = (changes: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const input = useMemo(() => ruleInputOf(draft, watched), [draft, watched]);
  const keeping = useKeeping(rule, onClose);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (input) keeping.keep({ ...input, name: input.name || nameOf(draft) });
  };
  return (
    <div className="rule-builder">
      <Panel title={rule ? builder.edit : builder.create}>
        <form onSubmit={submit}>
          <RuleCondition draft={draft} change={change} />
          <RuleScopeFields draft={draft} change={change} />
          <RuleManners draft={draft} change={change} />
          <label className="field">
            <span>{builder.name}</span>
            <input
              value={draft.name}
              maxLength={100}
              placeholder={nameOf(draft)}
              onChange={({ target }) => change({ name: target.value })}
            />
          </label>
          <div className="buttons">
            <button type="submit" className="button primary" disabled={input === null || keeping.isPending}>
              {builder.save}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {builder.cancel}
            </button>
          </div>
          <RefusedNote error={keeping.error} />
        </form>
      </Panel>
      <RehearsalPanel draft={draft} rule={input} period={view} onPeriod={onPeriod} />
    </div>
  );
}

/** What a rule is called when the reader gives it no name. */
function nameOf({ kind, scope, countries, atLeast, label }: RuleDraft): string {
  const what = kind === 'LABEL' ? label.toLowerCase() : kind === 'EVENT' ? 'news' : `${kind.toLowerCase()} ${atLeast}`;
  const where = kind === 'PORTFOLIO' ? '' : scope === 'countries' ? countries.join(', ') : scope;
  return `${what} ${where}`.trim().slice(0, 100);
}

function useKeeping(rule: AlertRule | null, onKept: () => void) {
  const creating = useAlertChange(CreateAlertRuleDocument);
  const updating = useAlertChange(UpdateAlertRuleDocument);
  const kept = {
    onSuccess: () => {
      showToast(alertWords.rules.changed.saved);
      onKept();
    },
  };
  const keep = (input: NonNullable<ReturnType<typeof ruleInputOf>>) => {
    if (rule) updating.mutate({ id: rule.id, version: rule.version, rule: input, key: newKey() }, kept);
    else creating.mutate({ rule: input, key: newKey() }, kept);
  };
  return { keep, isPending: creating.isPending || updating.isPending, error: creating.error ?? updating.error };
}
