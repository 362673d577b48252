import { FileDown } from 'lucide-react';
import { alertWords } from '../../alert.words.js';
import { toCsv } from '../../format/csv.js';
import { today } from '../../format/day.js';
import { useAlerts, type RaisedAlert } from '../../queries/use-alerts.js';
import type { useAlertActions } from '../../state/use-alert-actions.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { saveFile } from '../save-file.js';
import { Segments } from '../segments.js';
import { Answer, Empty } from '../states.js';
import { AlertCard } from './alert-card.js';

const list = alertWords.list;
const SHOWN = [
  ['waiting', alertWords.shown.waiting],
  ['all', alertWords.shown.all],
] as const;

interface Props {
  readonly isAll: boolean;
  readonly onShow: (show: 'waiting' | 'all') => void;
  readonly actions: ReturnType<typeof useAlertActions>;
}

/** The alerts, newest first: those that wait, or all there ever were. */
export function AlertList({ isAll, onShow, actions }: Props) {
  const query = useAlerts(isAll);
  const { data, error, refetch } = query;
  const alerts = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <Panel
      title={list.title}
      count={data?.pages[0]?.totalCount}
      className="alert-list"
      actions={
        <>
          <Segments label="Which" options={SHOWN} value={isAll ? 'all' : 'waiting'} onChange={onShow} />
          <button
            type="button"
            className="icon-button save"
            aria-label={alertWords.csv}
            title={alertWords.csv}
            onClick={() => saveAlerts(alerts)}
          >
            <FileDown size={16} aria-hidden="true" />
          </button>
        </>
      }
    >
      <Answer data={data} error={error} rows={8} onRetry={() => void refetch()}>
        {alerts.length === 0 ? <Empty>{isAll ? list.none : list.noneWaiting}</Empty> : null}
        <ol>
          {alerts.map((alert) => (
            <AlertCard key={alert.id} alert={alert} actions={actions} />
          ))}
        </ol>
        <Foot isEmpty={alerts.length === 0} query={query} />
      </Answer>
    </Panel>
  );
}

interface FootProps {
  readonly isEmpty: boolean;
  readonly query: ReturnType<typeof useAlerts>;
}

function Foot({ isEmpty, query: { hasNextPage, fetchNextPage } }: FootProps) {
  return (
    <>
      {hasNextPage ? (
        <button type="button" className="button" onClick={() => void fetchNextPage()}>
          {list.more}
        </button>
      ) : null}
      {isEmpty ? null : <p className="hint muted">{list.keys}</p>}
    </>
  );
}

/** What is listed, with the hash by which the API finds the same score again. */
function saveAlerts(alerts: readonly RaisedAlert[]): void {
  const rows = alerts.map((alert) => [
    ...[alert.knownAt, alert.evaluatedAt, alert.country, alert.subjectName, alert.ruleName, alert.title],
    ...[
      alert.value,
      alert.low,
      alert.high,
      alert.hash,
      alert.text,
      alert.acknowledgedAt,
      location.origin + alert.permalink,
    ],
  ]);
  const csv = toCsv([
    [`# ${alertWords.title}; ${words.direction}`],
    [
      ...['known_at', 'evaluated_at', 'country', 'subject', 'rule', 'title'],
      ...['score', 'low', 'high', 'hash', 'why', 'seen_at', 'link'],
    ],
    ...rows,
  ]);
  saveFile(`faultline-alerts-${today()}.csv`, new Blob([csv], { type: 'text/csv' }));
}
