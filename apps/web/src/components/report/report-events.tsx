import { Link } from 'wouter';
import { formatDay } from '../../format/day.js';
import { tollOf } from '../../format/toll.js';
import type { FullReport } from '../../queries/use-report.js';
import { reportWords } from '../../report.words.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';

/** What came of the report: the events that quote it. */
export function ReportEvents({ report: { evidence } }: { readonly report: FullReport }) {
  return (
    <Panel title={reportWords.events} count={evidence.length}>
      {evidence.length === 0 ? <Empty>{reportWords.noEvents}</Empty> : null}
      <ul className="told">
        {evidence.map(({ event }, index) => (
          <li key={`${event.id} ${index}`}>
            <Link href={`/events/${encodeURIComponent(event.id)}`} data-row>
              {event.title ?? event.classInfo.title}
            </Link>{' '}
            {event.status === 'RETRACTED' ? <span className="tag">withdrawn</span> : null}
            <span className="muted">
              {[event.country.name, formatDay(event.occurredOn), tollOf(event)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
