import { formatInstant } from '../../format/day.js';
import { countOf } from '../../format/number.js';
import type { Data } from '../../queries/use-data.js';
import type { Overview } from '../../queries/use-overview.js';
import { words } from '../../words.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';

type Polling = Partial<Pick<Data['sources'][number], 'lastHeardAt' | 'nextPollAt' | 'problem'>>;
type Feed = Overview['sources'][number] & Polling;

/** Where the events come from, how fresh each feed is, and where it is polled, how that goes. */
export function FeedsPanel({ sources }: { readonly sources: readonly Feed[] }) {
  return (
    <Panel title="Feeds">
      {sources.length === 0 ? <Empty>No feed has been imported yet.</Empty> : null}
      <ul className="feeds">
        {sources.map((feed) => (
          <li key={feed.id}>
            <span>{feed.title}</span>
            <span className={`tag ${feed.freshness === 'STALE' ? 'warn' : ''}`}>{words.coverage[feed.freshness]}</span>
            <small className="muted">
              {countOf(feed.events, 'event')}
              {feed.lastRowAt ? ` · last row ${formatInstant(feed.lastRowAt)}` : ''}
            </small>
            {feed.nextPollAt ? <PollLine feed={feed} nextPollAt={feed.nextPollAt} /> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PollLine({ feed, nextPollAt }: { readonly feed: Feed; readonly nextPollAt: string }) {
  const heard = feed.lastHeardAt ? `last heard ${formatInstant(feed.lastHeardAt)}` : 'never heard yet';
  return (
    <>
      <small className="muted">{`${heard} · asked again ${formatInstant(nextPollAt)}`}</small>
      {feed.problem ? <small className="problem">{feed.problem}</small> : null}
    </>
  );
}
