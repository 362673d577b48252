import { Link } from 'wouter';
import { auditWords } from '../../audit.words.js';
import { formatInstant } from '../../format/day.js';
import type { AuditEntry } from '../../queries/use-audit.js';
import { figures, ScrollTable } from '../scroll-table.js';
import { auditObjectHref } from './audit-object-href.js';

/** The log as a table; what an entry changed opens below it. */
export function AuditEntries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <ScrollTable
      label={auditWords.table}
      heads={[figures('No.'), 'When', 'Who', 'What', 'Why']}
      className="audit-entries"
    >
      {entries.map((entry) => (
        <Entry key={entry.sequence} entry={entry} />
      ))}
    </ScrollTable>
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
