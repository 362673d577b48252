import { useId } from 'react';
import type { AlertRuleInput } from '#libs/contract';
import { addDays, isDay } from '#libs/events';
import { alertWords } from '../../alert.words.js';
import { today } from '../../format/day.js';
import { useRehearsal, type RehearsedPeriod, type Rehearsal } from '../../queries/use-alerts.js';
import type { RuleDraft } from '../../state/rule-draft.js';
import { useSettled } from '../../state/use-settled.js';
import { Panel } from '../panel.js';
import { Answer, Empty } from '../states.js';
import { RehearsalFigure } from './rehearsal-figure.js';
import { RehearsalTable } from './rehearsal-table.js';

const words = alertWords.rehearsal;
const TYPING_MS = 400;
const OCTOBER_2020 = { from: '2020-10-01', to: '2020-10-31' };

interface Props {
  readonly draft: RuleDraft;
  /** `null` while the sentence is not finished. */
  readonly rule: AlertRuleInput | null;
  readonly period: RehearsedPeriod;
  readonly onPeriod: (period: RehearsedPeriod) => void;
}

/** How often the rule would have spoken up, when, and why. */
export function RehearsalPanel({ draft, rule, period, onPeriod }: Props) {
  const settled = useSettled(rule, TYPING_MS);
  const { data, error, refetch, isFetching } = useRehearsal(settled, period);
  return (
    <Panel
      title={words.title}
      note={words.note}
      className="rehearsal"
      actions={<Period period={period} onPeriod={onPeriod} />}
    >
      {settled === null ? (
        <Empty>{words.incomplete}</Empty>
      ) : (
        <Answer data={error ? undefined : data} error={error} rows={12} onRetry={() => void refetch()}>
          {data ? <Outcome draft={draft} rehearsal={data} isFetching={isFetching} /> : null}
        </Answer>
      )}
    </Panel>
  );
}

interface OutcomeProps {
  readonly draft: RuleDraft;
  readonly rehearsal: Rehearsal;
  readonly isFetching: boolean;
}

function Outcome({ draft, rehearsal, isFetching }: OutcomeProps) {
  return (
    <div aria-busy={isFetching}>
      <p className="rehearsal-summary" role="status" data-testid="rehearsal">
        {rehearsal.summary}
      </p>
      <RehearsalFigure draft={draft} rehearsal={rehearsal} />
      {rehearsal.count === 0 ? <Empty>{words.never}</Empty> : <RehearsalTable rehearsal={rehearsal} />}
    </div>
  );
}

function Period({ period: { from, to }, onPeriod }: Pick<Props, 'period' | 'onPeriod'>) {
  const id = useId();
  const lastYears = () => onPeriod({ from: addDays(today(), -5 * 365), to: today() });
  return (
    <span className="field">
      <button type="button" className="button" onClick={lastYears}>
        {words.years}
      </button>
      <button type="button" className="button" onClick={() => onPeriod(OCTOBER_2020)}>
        {words.october}
      </button>
      <label htmlFor={`${id}-from`}>{words.from}</label>
      <input
        id={`${id}-from`}
        type="date"
        value={from}
        max={to}
        onChange={({ target }) => isDay(target.value) && onPeriod({ from: target.value, to })}
      />
      <label htmlFor={`${id}-to`}>{words.to}</label>
      <input
        id={`${id}-to`}
        type="date"
        value={to}
        min={from}
        max={today()}
        onChange={({ target }) => isDay(target.value) && onPeriod({ from, to: target.value })}
      />
    </span>
  );
}
