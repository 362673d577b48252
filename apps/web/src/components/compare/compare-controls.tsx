import { X } from 'lucide-react';
import { useId } from 'react';
import { countryByCode, COUNTRIES, isDay } from '#libs/events';
import { knownOn, today } from '../../format/day.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { MOST_COUNTRIES, type CompareView } from '../../state/compare-view.js';

interface Props {
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

const BY_NAME = COUNTRIES.toSorted((a, b) => a.name.localeCompare(b.name));

/** Which countries, which days; with one country, which other knowledge or method it is held against. */
export function CompareControls({ view, change }: Props) {
  const { countries } = view;
  return (
    <div className="controls" role="group" aria-label="What is compared">
      <ul className="chosen">
        {countries.map((code) => (
          <li key={code}>
            {countryByCode(code)?.name ?? code}
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove ${countryByCode(code)?.name ?? code}`}
              onClick={() => change({ countries: countries.filter((other) => other !== code) })}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {countries.length < MOST_COUNTRIES ? <AddCountry view={view} change={change} /> : null}
      <DayField label="from" day={view.from} max={view.to} onDay={(from) => change({ from })} />
      <DayField label="to" day={view.to} max={today()} onDay={(to) => change({ to })} />
      {countries.length === 1 ? <OwnPast view={view} change={change} /> : null}
    </div>
  );
}

function AddCountry({ view: { countries }, change }: Props) {
  return (
    <select
      aria-label="Add a country"
      value=""
      onChange={({ target }) => change({ countries: [...countries, target.value], asOf: null, method: null })}
    >
      <option value="">Add a country…</option>
      {BY_NAME.filter(({ code }) => !countries.includes(code)).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function OwnPast({ view, change }: Props) {
  const { all, current } = useKnownMethods();
  const others = all.filter((method) => method !== current);
  return (
    <>
      <DayField
        label="against what was known on"
        day={view.asOf?.slice(0, 10) ?? ''}
        max={today()}
        onDay={(day) => change({ asOf: knownOn(day) })}
      />
      {others.length > 0 ? (
        <select
          aria-label="Against another method"
          value={view.method ?? ''}
          onChange={({ target }) => change({ method: target.value || null })}
        >
          <option value="">same method</option>
          {others.map(({ version }) => (
            <option key={version} value={version}>
              method {version}
            </option>
          ))}
        </select>
      ) : null}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly max: string;
  readonly onDay: (day: string) => void;
}

function DayField({ label, day, max, onDay }: DayFieldProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day}
        max={max}
        onChange={({ target }) => isDay(target.value) && onDay(target.value)}
      />
    </span>
  );
}
