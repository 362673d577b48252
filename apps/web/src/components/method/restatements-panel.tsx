import { Link } from 'wouter';
import { closeOfDay } from '#libs/events';
import { formatDay } from '../../format/day.js';
import { useRestatements } from '../../queries/use-method.js';
import { methodWords } from '../../method.words.js';
import { Panel } from '../panel.js';

/** The newest restatements of published scores, where they are listed whole, and the rule. */
export function RestatementsPanel() {
  const { data } = useRestatements();
  const { restated } = methodWords;
  return (
    <Panel title={restated.title} count={data?.totalCount ?? 0} note={restated.note}>
      {data?.nodes.length === 0 ? <p className="muted">{restated.none}</p> : null}
      <ul className="evidence-list">
        {data?.nodes.map(({ id, country, countryName, on, text }) => (
          <li key={id}>
            <Link href={`/country/${country}?${new URLSearchParams({ on, to: on, asOf: closeOfDay(on) }).toString()}`}>
              {countryName}, {formatDay(on)}
            </Link>{' '}
            <span className="muted">{text}</span>
          </li>
        ))}
      </ul>
      <p className="muted">
        <a href="/feeds/restatements.atom">{restated.feed}</a> · <a href="/data/restatements.csv">{restated.table}</a>
      </p>
    </Panel>
  );
}
