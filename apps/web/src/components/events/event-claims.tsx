import { Link } from 'wouter';
import { formatInstant } from '../../format/day.js';
import type { WholeEvent } from '../../queries/use-events.js';
import { Panel } from '../panel.js';
import { figures, ScrollTable } from '../scroll-table.js';
import { Empty } from '../states.js';
import { reportHref } from './event-page-href.js';
import { ATTRIBUTIONS } from './evidence-source.js';

type Claim = WholeEvent['claims'][number];

/** Claims, not facts: whoever says something about the event, with their own figures, side by side. */
export function EventClaims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <Panel title="Who says what" count={claims.length} note="contradictions stay side by side">
      {claims.length === 0 ? <Empty>Nobody is on record.</Empty> : <ClaimsTable claims={claims} />}
    </Panel>
  );
}

function ClaimsTable({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ScrollTable label="Table of claims" heads={['Who', 'Says', figures('Dead'), figures('Injured'), 'Grade', 'Known']}>
      {claims.map((claim, at) => (
        <tr key={at}>
          <th scope="row">
            <Speaker claim={claim} />
          </th>
          <td>
            {claim.denies ? 'it did not happen' : 'it happened'}, {ATTRIBUTIONS[claim.attribution]}
            {claim.isProposal ? <span className="tag">waits for review</span> : null}
          </td>
          <td className="number">{claim.dead?.toLocaleString('en-GB') ?? '–'}</td>
          <td className="number">{claim.injured?.toLocaleString('en-GB') ?? '–'}</td>
          <td>{claim.grade}</td>
          <td className="muted">{formatInstant(claim.knownAt)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

function Speaker({ claim: { speaker, report } }: { readonly claim: Claim }) {
  const publisher = report?.publisher ?? 'unnamed source';
  const name = report ? <Link href={reportHref(report.id)}>{publisher}</Link> : publisher;
  return speaker ? (
    <>
      {speaker}, in {name}
    </>
  ) : (
    name
  );
}
