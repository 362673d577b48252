import { useEffect, useId, useState, type ReactNode } from 'react';
import { COUNTRIES, isDay } from '#libs/events';
import { EVENT_CLASSES, INDICATORS } from '#libs/scoring';
import { useEventSources } from '../../queries/use-events.js';
import type { EventsView } from '../../state/events-view.js';

interface Props {
  readonly view: EventsView;
  readonly change: (change: Partial<EventsView>) => void;
}

type Options = readonly (readonly [string, string])[];

const COUNTRY_OPTIONS: Options = COUNTRIES.map(({ code, name }): [string, string] => [code, name]).toSorted((a, b) =>
  a[1].localeCompare(b[1]),
);
const CLASS_OPTIONS: Options = EVENT_CLASSES.map(({ id, title }) => [id, title]);
const INDICATOR_OPTIONS: Options = INDICATORS.map(({ id, title }) => [id, title]);
const SURE_OPTIONS: Options = ['0.5', '0.8', '0.95'].map((least) => [least, `at least ${Number(least) * 100}%`]);

/** The conditions of the list; each one is in the address. */
export function EventFilters({ view, change }: Props) {
  const sources: Options = useEventSources().data?.sources.map(({ id, title }) => [id, title]) ?? [];
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Words text={view.text} onText={(text) => change({ text })} />
      <Choice
        label="Country"
        options={COUNTRY_OPTIONS}
        value={view.country}
        onChange={(country) => change({ country })}
      />
      <Choice label="Class" options={CLASS_OPTIONS} value={view.class} onChange={(id) => change({ class: id })} />
      <Choice
        label="Indicator"
        options={INDICATOR_OPTIONS}
        value={view.indicator}
        onChange={(indicator) => change({ indicator })}
      />
      <Choice label="Source" options={sources} value={view.source} onChange={(source) => change({ source })} />
      <Choice
        label="Confidence"
        options={SURE_OPTIONS}
        value={view.sure === null ? null : String(view.sure)}
        onChange={(sure) => change({ sure: sure === null ? null : Number(sure) })}
      />
      <DayField label="From" day={view.from} onDay={(from) => change({ from })} />
      <DayField label="To" day={view.to} onDay={(to) => change({ to })} />
      <label className="check">
        <input
          type="checkbox"
          checked={view.retracted}
          onChange={({ target }) => change({ retracted: target.checked })}
        />
        Withdrawn ones
      </label>
    </form>
  );
}

const TYPING_MS = 250;

/** Asks when the reader pauses, not at every letter. */
function Words({ text, onText }: { readonly text: string | null; readonly onText: (text: string | null) => void }) {
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => {
    if (typed === (text ?? '')) return;
    const timer = setTimeout(() => onText(typed.trim() || null), TYPING_MS);
    return () => clearTimeout(timer);
    // The text that comes back through the address is the one typed.
  }, [typed]);
  return (
    <Labelled label="Words">
      {(id) => (
        <input
          id={id}
          type="search"
          placeholder="title, place or actor"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
    </Labelled>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: Options;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
          <option value="">any</option>
          {options.map(([option, word]) => (
            <option key={option} value={option}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          value={day ?? ''}
          onChange={({ target }) => onDay(isDay(target.value) ? target.value : null)}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
