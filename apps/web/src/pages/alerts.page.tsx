import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { alertWords } from '../alert.words.js';
import { registerCharts } from '../charts/register.js';
import { AlertList } from '../components/alerts/alert-list.js';
import { ChannelsPanel } from '../components/alerts/channels-panel.js';
import { DeliveryLog } from '../components/alerts/delivery-log.js';
import { RuleBuilder } from '../components/alerts/rule-builder.js';
import { RuleList } from '../components/alerts/rule-list.js';
import { Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useAlertRules } from '../queries/use-alerts.js';
import { useAlertsView, type AlertsView } from '../state/alerts-view.js';
import { useShortcuts } from '../state/shortcuts.js';
import { useAlertActions } from '../state/use-alert-actions.js';
import { words } from '../words.js';
import '../styles/account.css';
import '../styles/country.css';
import '../styles/data.css';
import '../styles/exposure.css';
import '../styles/fields.css';
import '../styles/alerts.css';

registerCharts();

/** What was raised, the rules that raise it, and where else it is told. */
export function AlertsPage() {
  const { view, change } = useAlertsView();
  const actions = useAlertActions();
  const [, navigate] = useLocation();
  usePageTitle(alertWords.title);
  useShortcuts(
    useMemo(
      () => ({
        a: () => onFocused((id) => actions.acknowledge(id, true)),
        s: () => onFocused((id) => actions.snooze(id, 1)),
        e: () => document.querySelector<HTMLElement>('.alert-list .save')?.click(),
        u: actions.undoLast,
        n: () => change({ rule: 'new' }),
        Escape: () => (view.rule === null ? navigate('/') : change({ rule: null })),
      }),
      [actions, change, navigate, view.rule],
    ),
  );
  return (
    <>
      <header className="page-head">
        <h1>{alertWords.title}</h1>
        <p className="muted">
          {alertWords.intro} {words.direction}.
        </p>
      </header>
      {view.rule === null ? null : <Builder key={view.rule} view={view} change={change} />}
      <div className="alerts">
        <div className="column">
          <AlertList
            isAll={view.isAll}
            onShow={(show) => change({ show: show === 'all' ? show : null })}
            actions={actions}
          />
          <DeliveryLog />
        </div>
        <div className="column">
          <RuleList open={view.rule} onOpen={(rule, prefill = {}) => change({ ...prefill, rule })} />
          <ChannelsPanel />
        </div>
      </div>
    </>
  );
}

/** The alert the keyboard is on. */
function onFocused(act: (id: string) => void): void {
  const id = (document.activeElement as HTMLElement | null)?.closest('.alert')?.querySelector<HTMLElement>('[data-row]')
    ?.dataset['row'];
  if (id) act(id);
}

interface BuilderProps {
  readonly view: AlertsView;
  readonly change: ReturnType<typeof useAlertsView>['change'];
}

/** Opens where the reader is, not below what is being read. */
function Builder({ view, change }: BuilderProps) {
  const { data: rules } = useAlertRules();
  const place = useRef<HTMLDivElement>(null);
  const rule = rules?.find(({ id }) => id === view.rule) ?? null;
  const isReady = view.rule === 'new' || rules !== undefined;
  useEffect(() => {
    if (isReady) place.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isReady]);
  return (
    <div ref={place}>
      {isReady ? (
        <RuleBuilder rule={rule} view={view} onPeriod={change} onClose={() => change({ rule: null })} />
      ) : (
        <Skeleton rows={10} />
      )}
    </div>
  );
}
