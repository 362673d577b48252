import { useMemo } from 'react';
import { auditWords } from '../audit.words.js';
import { AuditChainPanel } from '../components/audit/audit-chain-panel.js';
import { AuditEntries } from '../components/audit/audit-entries.js';
import { AuditFilters } from '../components/audit/audit-filters.js';
import { Panel } from '../components/panel.js';
import { Empty, Failure, Skeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useAudit, type AuditEntry } from '../queries/use-audit.js';
import { auditFilterOf, formatAuditView, useAuditView, type AuditView } from '../state/audit-view.js';
import '../styles/country.css';
import '../styles/events.css';
import '../styles/fields.css';
import '../styles/audit.css';

/** Who changed what and why, for whoever has to answer for it. */
export function AuditPage() {
  const [view, change] = useAuditView();
  usePageTitle(auditWords.title);
  return (
    <>
      <header className="page-head">
        <h1>{auditWords.title}</h1>
        <p className="muted">{auditWords.lead}</p>
      </header>
      <AuditChainPanel />
      <AuditFilters view={view} change={change} />
      <EntriesPanel view={view} />
    </>
  );
}

function EntriesPanel({ view }: { readonly view: AuditView }) {
  const search = formatAuditView(view);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(auditFilterOf(view));
  const entries = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes), [data]);
  return (
    <Panel
      title={auditWords.entries}
      count={data?.pages[0]?.totalCount}
      actions={
        <a className="button" href={`/data/audit.csv${search}`} download="faultline-audit.csv">
          {auditWords.csv}
        </a>
      }
    >
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      {entries === undefined && !error ? <Skeleton rows={18} /> : null}
      {entries ? <Entries entries={entries} /> : null}
      {hasNextPage ? (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {auditWords.more}
        </button>
      ) : null}
    </Panel>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return entries.length === 0 ? <Empty>{auditWords.none}</Empty> : <AuditEntries entries={entries} />;
}
