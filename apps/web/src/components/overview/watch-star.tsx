import { Star } from 'lucide-react';
import { toggleWatched, useWatchlist } from '../../state/watchlist.js';

interface Props {
  readonly code: string;
  readonly name: string;
}

/** Pins a country to the reader's watchlist. */
export function WatchStar({ code, name }: Props) {
  const isWatched = useWatchlist().includes(code);
  return (
    <button
      type="button"
      className={`star ${isWatched ? 'watched' : ''}`}
      aria-pressed={isWatched}
      aria-label={`Watch ${name}`}
      title={isWatched ? 'Watched (w)' : 'Watch (w)'}
      onClick={() => toggleWatched(code)}
    >
      <Star size={15} aria-hidden="true" fill={isWatched ? 'currentColor' : 'none'} />
    </button>
  );
}
