import { Link } from 'wouter';
import { auditWords } from '../audit.words.js';
import { formatInstant } from '../format/day.js';
import type { AuditEntry } from '../queries/use-audit.js';
import { auditObjectHref } from './audit-object-href.js';

/** The log as a table; what an entry changed opens below it. */
export function AuditEntries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={auditWords.table}>
      <table className="audit-entries">
        <thead>
          <tr>
            <th scope="col" className="number">
              No.
            </th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.sequence} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { sequence, at, by, action, subject, reason, details, hash } = entry;
  const href = auditObjectHref(entry);
  return (
    <tr>
      <td className="number muted">{sequence.toLocaleString('en-GB')}</td>
      <td className="when">{formatInstant(at)}</td>
      <td>{by}</td>
      <th scope="row">
        <span className="tag">{action}</span>{' '}
        {href ? (
          <Link href={href} data-row>
            {subject}
          </Link>
        ) : (
          subject
        )}
        <details>
          <summary>{auditWords.details}</summary>
          <pre tabIndex={0}>{JSON.stringify(JSON.parse(details), null, 2)}</pre>
          <code>{hash}</code>
        </details>
      </th>
      <td>{reason ?? '–'}</td>
    </tr>
  );
}
