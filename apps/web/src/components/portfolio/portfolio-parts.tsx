import { exposureWords } from '../../exposure.words.js';
import type { Exposure } from '../../queries/use-portfolio.js';
import { formatPercent, knownParts } from './portfolio-figures.js';

const NAMES = {
  scored: exposureWords.scored,
  unmonitored: exposureWords.unmonitored,
  unknown: exposureWords.unknown,
} as const;

/** How much of a portfolio the score speaks about: what is unknown stays in sight, in a bar and in figures. */
export function PortfolioParts({ exposure }: { readonly exposure: Exposure }) {
  const parts = knownParts(exposure);
  return (
    <div className="known">
      <svg className="known-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ id, share }, at) => (
          <rect
            key={id}
            className={`part-${id}`}
            x={100 * parts.slice(0, at).reduce((sum, earlier) => sum + earlier.share, 0)}
            width={100 * share}
            height={4}
          />
        ))}
      </svg>
      <ul className="legend">
        {parts.map(({ id, share }) => (
          <li key={id}>
            <i className={`swatch swatch-${id}`} aria-hidden="true" /> <b>{formatPercent(share)}</b> {NAMES[id]}
          </li>
        ))}
      </ul>
      {exposure.unknownShare > 0 ? <p className="muted">{exposureWords.unknownNote}</p> : null}
    </div>
  );
}
