import { Link } from 'wouter';
import { formatDay } from '../../format/day.js';
import { tollOf } from '../../format/toll.js';
import type { ReportProposal } from '../../queries/use-report.js';
import { reportWords } from '../../report.words.js';
import { Panel } from '../panel.js';
import { Empty } from '../states.js';

/** What a reader found in the report, who claims it, and what became of it. */
export function ReportProposals({ proposals }: { readonly proposals: readonly ReportProposal[] }) {
  return (
    <Panel title={reportWords.proposals} count={proposals.length}>
      {proposals.length === 0 ? <Empty>{reportWords.noProposals}</Empty> : null}
      <ul className="told">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Link href={`/desk?item=${encodeURIComponent(proposal.id)}`} data-row>
              {proposal.classInfo?.title ?? proposal.factor?.name}
            </Link>{' '}
            <span className="tag">{reportWords.statuses[proposal.status]}</span>
            <span className="muted">{claimOf(proposal)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function claimOf({ event, speaker, reason }: ReportProposal): string {
  const who = speaker ?? (event ? reportWords.attributions[event.attribution] : null);
  const claim = event ? [formatDay(event.occurredOn), tollOf(event), event.denies ? 'denied' : ''] : [];
  return [...claim, who ? `says ${who}` : '', reason].filter(Boolean).join(' · ');
}
