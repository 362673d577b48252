import { addDays } from '#libs/events';
import { countryWords } from '../../country.words.js';
import { formatDay } from '../../format/day.js';
import { labelChanges, largestChanges } from '../../state/label-changes.js';
import { words } from '../../words.js';
import { ChangeText } from '../change-text.js';
import type { CountryContext } from './country-context.js';
import { visibleIndices } from './country-exports.js';

const SHOWN = 5;

/** The turning points of the line in words; each leads to why it happened. */
export function LabelChanges({ context }: { readonly context: CountryContext }) {
  const { series, resolved, change } = context;
  const all = labelChanges(series, visibleIndices(context));
  const shown = largestChanges(all, SHOWN);
  if (shown.length === 0) return <p className="label-changes muted">{countryWords.labels.none}</p>;
  return (
    <ul className="label-changes" aria-label={countryWords.labels.title}>
      {shown.map(({ on, before, after, delta }) => (
        <li key={on}>
          <button
            type="button"
            aria-pressed={on === resolved.on && resolved.since === addDays(on, -1)}
            onClick={() => change({ on, since: addDays(on, -1), event: null })}
          >
            <span className="muted">{formatDay(on)}</span> {words.labels[before]} → <b>{words.labels[after]}</b>{' '}
            <ChangeText value={delta} />
          </button>
        </li>
      ))}
      {all.length > shown.length ? (
        <li className="muted">{countryWords.labels.more(all.length - shown.length)}</li>
      ) : null}
    </ul>
  );
}
