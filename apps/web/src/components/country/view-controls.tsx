import { useId, useState } from 'react';
import { dayFromNumber, dayNumber, isDay, type Day } from '#libs/events';
import { countryWords } from '../../country.words.js';
import { formatDay, formatInstant, knownOn, today } from '../../format/day.js';
import { useKnownMethods } from '../../queries/use-methods.js';
import { type CountryView } from '../../state/country-view.js';
import type { ChangeView } from '../../state/use-country-view.js';
import { ABLATIONS } from '../../state/weights.js';
import { Segments } from '../segments.js';

interface Props {
  readonly view: CountryView;
  /** First day of data: the left end of the as-of slider. */
  readonly first: Day;
  readonly change: ChangeView;
}

/** Which knowledge and which parts of the method the whole page shows. */
export function ViewControls({ view, first, change }: Props) {
  const id = useId();
  const { current, released, onTrial } = useKnownMethods();
  const earlier = released.filter((method) => method !== current).toReversed();
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
        <AsOfSlider key={asOfDay} day={asOfDay} first={first} change={change} />
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
      <Segments
        label={countryWords.method.choice}
        options={[current, ...onTrial, ...earlier].map(
          ({ version }) => [version, countryWords.method.named(version)] as const,
        )}
        value={view.method ?? current.version}
        onChange={(version) => change({ method: version === current.version ? null : version })}
      />
      <p className="muted">
        {explanation(
          view,
          onTrial.some(({ version }) => version === view.method),
        )}
      </p>
    </div>
  );
}

interface SliderProps {
  /** Empty = everything known. */
  readonly day: string;
  readonly first: Day;
  readonly change: ChangeView;
}

/** Back through what was known; asks when it is let go, not at every day on the way. The right end is everything known. */
function AsOfSlider({ day, first, change }: SliderProps) {
  const last = dayNumber(today());
  const [at, setAt] = useState(day ? dayNumber(day) : last);
  const letGo = () => change({ asOf: at < last ? dayFromNumber(at) : null });
  return (
    <input
      type="range"
      className="as-of"
      aria-label="As of, slider"
      aria-valuetext={at < last ? formatDay(dayFromNumber(at)) : 'everything known'}
      title={at < last ? formatDay(dayFromNumber(at)) : 'everything known'}
      min={Math.min(dayNumber(first), last - 1)}
      max={last}
      value={at}
      onChange={({ target }) => setAt(Number(target.value))}
      onPointerUp={letGo}
      onKeyUp={letGo}
    />
  );
}

function explanation(view: CountryView, isOnTrial: boolean): string {
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
  if (view.method) parts.push(isOnTrial ? countryWords.method.trial : countryWords.method.earlier);
  if (view.weights.name === 'custom') parts.push(`Own weights: ${view.weights.text}.`);
  return parts.join(' ');
}
