import { countryWords } from '../../country.words.js';
import { formatDay } from '../../format/day.js';
import type { CountryContext } from './country-context.js';

const SHOWN = 3;

/** The days in view whose published score was moved afterwards, in words; each leads to its day. */
export function RestatedDays({ context: { restatements, resolved, change } }: { readonly context: CountryContext }) {
  const { from, to } = resolved.visible;
  const all = restatements.filter(({ on }) => on >= from && on <= to);
  if (all.length === 0) return null;
  return (
    <ul className="label-changes" aria-label={countryWords.restated.title}>
      {all.slice(0, SHOWN).map(({ on, text }) => (
        <li key={`${on} ${text}`}>
          <button
            type="button"
            aria-pressed={on === resolved.on}
            onClick={() => change({ on, since: null, event: null })}
          >
            <span className="muted">{formatDay(on)}</span> {text}
          </button>
        </li>
      ))}
      {all.length > SHOWN ? <li className="muted">{countryWords.restated.more(all.length - SHOWN)}</li> : null}
    </ul>
  );
}
