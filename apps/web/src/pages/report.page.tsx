import { MarkedText } from '../components/report/marked-text.js';
import { Panel } from '../components/panel.js';
import { ReportEvents } from '../components/report/report-events.js';
import { ReportFacts } from '../components/report/report-facts.js';
import { ReportProposals } from '../components/report/report-proposals.js';
import { PageFailure, PageSkeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { useReport, useReportProposals, type FullReport, type ReportProposal } from '../queries/use-report.js';
import { formatInstant } from '../format/day.js';
import { reportWords } from '../report.words.js';
import { words } from '../words.js';
import '../styles/overview.css';
import '../styles/report.css';
import { MissingPage } from './missing.page.js';

/** A report whole: its text with the sentences marked, what came of it, and what is known about it. */
export function ReportPage({ id }: { readonly id: string }) {
  const { data: report, error, refetch } = useReport(id);
  const { data: proposals = [] } = useReportProposals(id);
  const title = report?.title ?? reportWords.untitled;
  usePageTitle(title);
  if (error && report === undefined)
    return <PageFailure title={reportWords.facts} error={error} onRetry={() => void refetch()} />;
  if (report === undefined) return <PageSkeleton title={reportWords.facts} />;
  if (report === null) return <MissingPage title={reportWords.missing} />;
  return (
    <>
      {error ? <p className="notice">{words.states.stale}</p> : null}
      <header className="page-head">
        <h1>{title}</h1>
        {report.demo ? <span className="tag">{words.demo}</span> : null}
      </header>
      <div className="overview report-page">
        <div className="column">
          <ReportBody report={report} proposals={proposals} />
        </div>
        <div className="column">
          <ReportFacts report={report} />
          <ReportEvents report={report} />
          <ReportProposals proposals={proposals} />
        </div>
      </div>
    </>
  );
}

function ReportBody({
  report,
  proposals,
}: {
  readonly report: FullReport;
  readonly proposals: readonly ReportProposal[];
}) {
  const { redacted, reading, text } = report;
  const notCoded = reading?.notCoded;
  return (
    <Panel title={reportWords.text} note={text ? reportWords.textNote : undefined}>
      {redacted ? (
        <p className="notice">{reportWords.redacted(formatInstant(redacted.recordedAt), redacted.reason)}</p>
      ) : null}
      {notCoded ? <p className="notice">{reportWords.notCoded[notCoded] ?? notCoded}</p> : null}
      {text === null && !redacted ? <p className="empty">{reportWords.noText}</p> : null}
      {text ? <MarkedText text={text} marks={marksOf(report, proposals)} /> : null}
    </Panel>
  );
}

function marksOf({ evidence }: FullReport, proposals: readonly ReportProposal[]) {
  const quoted = evidence.map(({ event, span }) => ({ id: event.id, span }));
  return [...quoted, ...proposals].flatMap(({ id, span }) => (span ? [{ id, ...span }] : []));
}
