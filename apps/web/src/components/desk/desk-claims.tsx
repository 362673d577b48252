import { deskWords } from '../../desk.words.js';
import { formatInstant } from '../../format/day.js';
import type { DeskClaim } from '../../queries/use-desk.js';
import { NamedReport } from '../report/report-facts.js';

/** Claims about one event side by side: who says it, with which figures, and since when. */
export function ClaimsTable({ claims }: { readonly claims: readonly DeskClaim[] }) {
  return (
    <div className="claims">
      <table>
        <caption>{deskWords.claims}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col" className="number">
              Dead
            </th>
            <th scope="col" className="number">
              Injured
            </th>
            <th scope="col">Known</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim, index) => (
            <tr key={index}>
              <th scope="row">
                {claim.speaker ?? deskWords.attributions[claim.attribution]}{' '}
                {claim.denies ? <span className="tag">{deskWords.denies}</span> : null}
                {claim.isProposal ? <span className="tag fresh">{deskWords.waits}</span> : null}
                <small className="muted">
                  {claim.report ? <NamedReport report={claim.report} /> : null} · grade {claim.grade}
                </small>
              </th>
              <td className={`number ${differs(claims, 'dead') ? 'differs' : ''}`}>{claim.dead ?? '–'}</td>
              <td className={`number ${differs(claims, 'injured') ? 'differs' : ''}`}>{claim.injured ?? '–'}</td>
              <td className="muted">{formatInstant(claim.knownAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const differs = (claims: readonly DeskClaim[], of: 'dead' | 'injured'): boolean =>
  new Set(claims.flatMap((claim) => claim[of] ?? [])).size > 1;
