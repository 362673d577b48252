import { formatInstant } from '../format/day.js';
import { countOf } from '../format/number.js';
import type { Overview } from '../queries/use-overview.js';
import { words } from '../words.js';
import { Panel } from './panel.js';
import { Empty } from './states.js';

/** Where the events come from and how fresh each feed is. */
export function FeedsPanel({ sources }: { readonly sources: Overview['sources'] }) {
  return (
    <Panel title="Feeds">
      {sources.length === 0 ? <Empty>No feed has been imported yet.</Empty> : null}
      <ul className="feeds">
        {sources.map(({ id, title, freshness, lastRowAt, events }) => (
          <li key={id}>
            <span>{title}</span>
            <span className={`tag ${freshness === 'STALE' ? 'warn' : ''}`}>{words.coverage[freshness]}</span>
            <small className="muted">
              {countOf(events, 'event')}
              {lastRowAt ? ` · last row ${formatInstant(lastRowAt)}` : ''}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
