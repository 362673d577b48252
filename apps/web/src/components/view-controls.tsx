import { useId } from 'react';
import { isDay } from '#libs/events';
import { formatInstant, knownOn, today } from '../format/day.js';
import { type CountryView } from '../state/country-view.js';
import type { ChangeView } from '../state/use-country-view.js';
import { ABLATIONS } from '../state/weights.js';
import { Segments } from './segments.js';

interface Props {
  readonly view: CountryView;
  readonly change: ChangeView;
}

/** Which knowledge and which parts of the method the whole page shows. */
export function ViewControls({ view, change }: Props) {
  const id = useId();
  const asOfDay = view.asOf?.slice(0, 10) ?? '';
  return (
    <div className="controls" role="group" aria-label="What the page shows">
      <Segments
        label="Knowledge"
        options={[
          ['now', 'As known now'],
          ['published', 'As published'],
        ]}
        value={view.published ? 'published' : 'now'}
        onChange={(value) => change({ published: value === 'published' })}
      />
      <span className="field">
        <label htmlFor={id}>As of</label>
        <input
          id={id}
          type="date"
          max={today()}
          value={asOfDay}
          onChange={({ target }) =>
            change({ asOf: isDay(target.value) && target.value < today() ? target.value : null })
          }
        />
        {view.asOf ? (
          <button type="button" className="link" onClick={() => change({ asOf: null })}>
            everything known
          </button>
        ) : null}
      </span>
      <Segments
        label="Parts of the score"
        options={[
          ['all', 'All parts'],
          ['violence', 'Violence only'],
          ['deaths', 'Deaths only'],
        ]}
        value={view.weights.name === 'custom' ? null : view.weights.name}
        onChange={(name) => {
          const weights = ABLATIONS.find((candidate) => candidate.name === name);
          if (weights) change({ weights });
        }}
      />
      <p className="muted">{explanation(view)}</p>
    </div>
  );
}

function explanation(view: CountryView): string {
  const parts = [];
  if (view.published) parts.push('Each day as it was published at its close.');
  if (view.asOf) {
    const instant = isDay(view.asOf) ? knownOn(view.asOf) : view.asOf;
    if (instant) parts.push(`Only what was known at ${formatInstant(instant)}.`);
  }
  if (view.weights.name === 'violence')
    parts.push('Institutions and foreign influence switched off: what a violence index would have seen.');
  if (view.weights.name === 'deaths')
    parts.push('Everything but deaths switched off: what a fatality count would have seen.');
  if (view.weights.name === 'custom') parts.push(`Own weights: ${view.weights.text}.`);
  return parts.join(' ');
}
