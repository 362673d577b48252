import { exposureWords } from '../../exposure.words.js';
import { formatDay } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import type { Exposure } from '../../queries/use-portfolio.js';
import { words } from '../../words.js';
import { ChangeText } from '../change-text.js';
import { Panel } from '../panel.js';
import { PortfolioParts } from './portfolio-parts.js';

/** The score of the portfolio with its band, its change, and how much of the portfolio it speaks about. */
export function ExposureHeadline({ exposure }: { readonly exposure: Exposure }) {
  const { on, score, low, high, changeSince, hash, method } = exposure;
  return (
    <Panel title={`${exposureWords.score} on ${formatDay(on)}`} note={words.direction}>
      <p className="exposure-score">
        <b data-testid="portfolio-score">{formatScore(score)}</b>
        <span className="muted">
          90 % band {formatScore(low)}–{formatScore(high)}
        </span>
        <span>
          <ChangeText value={changeSince.delta} unit={`since ${formatDay(changeSince.from)}`} />
        </span>
      </p>
      <PortfolioParts exposure={exposure} />
      <p className="hint" title={`Hash of holdings, scores and method: ${hash}`}>
        hash {hash.slice(0, 12)} · method {method.version}
      </p>
    </Panel>
  );
}
