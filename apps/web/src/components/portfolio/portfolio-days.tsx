import { useId } from 'react';
import { addDays, isDay } from '#libs/events';
import { exposureWords } from '../../exposure.words.js';
import { today } from '../../format/day.js';
import { OCTOBER_2020, type ExposureView, type ResolvedExposureView } from '../../state/exposure-view.js';

interface Props {
  readonly resolved: ResolvedExposureView;
  readonly isToday: boolean;
  readonly onChange: (changes: Partial<ExposureView>) => void;
}

/** The day the page explains and the one it compares with; the founding case is one press away. */
export function PortfolioDays({ resolved, isToday, onChange }: Props) {
  const id = useId();
  return (
    <div className="controls portfolio-days">
      <span className="field">
        <label htmlFor={`${id}-on`}>{exposureWords.day}</label>
        <input
          id={`${id}-on`}
          type="date"
          max={today()}
          value={resolved.on}
          onChange={({ target }) => isDay(target.value) && onChange({ on: target.value })}
        />
        <label htmlFor={`${id}-since`}>{exposureWords.since}</label>
        <input
          id={`${id}-since`}
          type="date"
          max={addDays(resolved.on, -1)}
          value={resolved.since}
          onChange={({ target }) => isDay(target.value) && onChange({ since: target.value })}
        />
      </span>
      <button type="button" className="button" onClick={() => onChange(OCTOBER_2020)}>
        {exposureWords.crisis}
      </button>
      {isToday ? null : (
        <button
          type="button"
          className="button"
          onClick={() => onChange({ on: null, since: null, from: null, to: null })}
        >
          {exposureWords.today}
        </button>
      )}
    </div>
  );
}
