import { useMovedCountries } from '../live/fresh-events.js';
import { words } from '../words.js';

/** Says beside a country that its score moved while this page was open. */
export function MovedMark({ code }: { readonly code: string }) {
  if (!useMovedCountries().has(code)) return null;
  return (
    <span className="tag fresh" title={words.movedSince}>
      {words.fresh}
    </span>
  );
}
