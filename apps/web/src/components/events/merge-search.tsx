import { useState } from 'react';
import { eventChangeWords as eventChange } from '../../event-change.words.js';
import { formatDay } from '../../format/day.js';
import { countOf } from '../../format/number.js';
import { tollOf } from '../../format/toll.js';
import { useMergeCandidates, type MergeableEvent } from '../../queries/use-event-changes.js';
import { useSettled } from '../../state/use-settled.js';
import { LabelledField } from '../labelled-field.js';
import { Failure } from '../states.js';

const { merging } = eventChange;
const TYPING_MS = 250;

interface Props {
  /** What the others are looked for beside: its country, its day. */
  readonly beside: MergeableEvent;
  readonly chosen: readonly MergeableEvent[];
  readonly onChoose: (event: MergeableEvent) => void;
}

/** Other events of the country: those of the same week, or by words. */
export function MergeSearch({ beside, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), TYPING_MS);
  const { data, error, refetch } = useMergeCandidates(beside.country.code, beside.occurredOn, text);
  const taken = new Set(chosen.map(({ id }) => id));
  const found = data?.filter(({ id }) => !taken.has(id));
  return (
    <div className="merge-search">
      <LabelledField label={merging.search}>
        <input
          inputMode="search"
          data-first-focus
          maxLength={200}
          placeholder={merging.placeholder}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            // Enter in a search is no order to merge.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </LabelledField>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      <ul className="candidates" aria-label={merging.search}>
        {found?.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onChoose(event)}>
              {event.title ?? event.classInfo.title} <small className="muted">{describeEvent(event)}</small>
            </button>
          </li>
        ))}
      </ul>
      <p className="muted" role="status">
        {found?.length === 0 ? `${merging.none} ` : ''}
        {text === '' ? merging.near : ''}
      </p>
    </div>
  );
}

/** Class, day, place, toll and how many independent sources tell it. */
export function describeEvent({ title, classInfo, occurredOn, place, reports, ...toll }: MergeableEvent): string {
  const groups = new Set(reports.filter(({ denies }) => !denies).map(({ group }) => group)).size;
  const parts = [title ? classInfo.title : null, formatDay(occurredOn), place, tollOf(toll), countOf(groups, 'source')];
  return parts.filter(Boolean).join(' · ');
}
