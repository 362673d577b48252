import { BellOff, Check, Undo2 } from 'lucide-react';
import { Link } from 'wouter';
import { alertWords } from '../../alert.words.js';
import { formatInstant } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { useFreshAlerts } from '../../live/fresh-alerts.js';
import type { RaisedAlert } from '../../queries/use-alerts.js';
import type { useAlertActions } from '../../state/use-alert-actions.js';
import { words } from '../../words.js';
import { formatPercent } from '../portfolio/portfolio-figures.js';
import { ScoreChip } from '../score-chip.js';
import { AlertCauses } from './alert-causes.js';

const list = alertWords.list;

interface Props {
  readonly alert: RaisedAlert;
  readonly actions: ReturnType<typeof useAlertActions>;
}

/** One alert: what happened, why it was told, when it became true and when it was noticed, and what the reader holds there. */
export function AlertCard({ alert, actions }: Props) {
  const isFresh = useFreshAlerts().has(alert.id);
  return (
    <li className={`alert ${alert.isWaiting ? 'waiting' : ''}`}>
      <div className="alert-head">
        <h3>
          <Link href={alert.permalink} data-row={alert.id}>
            {alert.title}
          </Link>{' '}
          {isFresh ? <span className="tag fresh">{words.fresh}</span> : null}
        </h3>
        <p className="alert-value" title={alert.hash}>
          {alert.label ? <ScoreChip label={alert.label} /> : null} <b>{formatScore(alert.value)}</b>{' '}
          <small className="muted">
            {formatScore(alert.low)}–{formatScore(alert.high)}
          </small>
        </p>
      </div>
      <p className="muted alert-times">
        <time dateTime={alert.knownAt}>{list.known(formatInstant(alert.knownAt))}</time> ·{' '}
        <time dateTime={alert.evaluatedAt}>{list.evaluated(formatInstant(alert.evaluatedAt))}</time> ·{' '}
        {list.by(alert.ruleName)}
      </p>
      <p className="alert-text">{alert.text}</p>
      <AlertCauses causes={alert.causes} />
      <Held alert={alert} />
      <AlertButtons alert={alert} actions={actions} />
    </li>
  );
}

function Held({ alert: { exposures } }: { readonly alert: RaisedAlert }) {
  if (!exposures || exposures.length === 0) return null;
  return (
    <p className="alert-held">
      {list.held}:{' '}
      {exposures.map(({ portfolio, name, share, points }) => (
        <span key={portfolio}>
          <Link href={`/exposure/${encodeURIComponent(portfolio)}`}>{name}</Link>{' '}
          {list.heldLine(formatPercent(share), formatScore(points))}{' '}
        </span>
      ))}
    </p>
  );
}

function AlertButtons({ alert, actions }: Props) {
  const { id, acknowledgedAt, snoozedUntil, isWaiting } = alert;
  if (acknowledgedAt !== null)
    return (
      <State
        words={list.seen(formatInstant(acknowledgedAt))}
        back={list.unacknowledge}
        onBack={() => actions.acknowledge(id, false)}
      />
    );
  if (!isWaiting && snoozedUntil !== null)
    return (
      <State words={list.aside(formatInstant(snoozedUntil))} back={list.back} onBack={() => actions.snooze(id, null)} />
    );
  return (
    <div className="buttons">
      <button type="button" className="button" onClick={() => actions.acknowledge(id, true)}>
        <Check size={14} aria-hidden="true" /> {list.acknowledge} <kbd aria-hidden="true">a</kbd>
      </button>
      <button type="button" className="button" onClick={() => actions.snooze(id, 1)}>
        <BellOff size={14} aria-hidden="true" /> {list.snoozeDay} <kbd aria-hidden="true">s</kbd>
      </button>
      <button type="button" className="button" onClick={() => actions.snooze(id, 7)}>
        {list.snoozeWeek}
      </button>
    </div>
  );
}

interface StateProps {
  readonly words: string;
  readonly back: string;
  readonly onBack: () => void;
}

function State({ words: text, back, onBack }: StateProps) {
  return (
    <p className="muted">
      {text}{' '}
      <button type="button" className="link" onClick={onBack}>
        <Undo2 size={12} aria-hidden="true" /> {back}
      </button>
    </p>
  );
}
