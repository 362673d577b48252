import { Link } from 'wouter';
import { deskWords } from '../../desk.words.js';
import { formatDay, formatInstant } from '../../format/day.js';
import { formatShare } from '../../format/number.js';
import type { DeskItem } from '../../queries/use-desk.js';
import { reportWords } from '../../report.words.js';
import { words } from '../../words.js';
import { MarkedText } from '../report/marked-text.js';
import { Panel } from '../panel.js';
import { NamedReport, reportHref } from '../report/report-facts.js';

type Report = NonNullable<DeskItem['report']>;

/** The report a proposal comes from, its sentence marked stronger than those of the others. */
export function DeskReport({ item: { id, report, span } }: { readonly item: DeskItem }) {
  if (!report) return null;
  const { text } = report;
  const others = report.proposals.flatMap((one) => (one.span ? [{ id: one.id, ...one.span }] : []));
  return (
    <Panel title={deskWords.report} className="desk-report">
      <Head report={report} />
      <Notices report={report} />
      {text ? <MarkedText text={text} marks={span ? [...others, { id, ...span }] : others} current={id} /> : null}
    </Panel>
  );
}

function Head({ report: { id, title, publisher, reading, demo } }: { readonly report: Report }) {
  const details = [publisher, reading && formatDay(reading.publishedOn), reading && `grade ${reading.grade}`];
  return (
    <p className="report-head">
      <Link href={reportHref(id)}>{title ?? reportWords.untitled}</Link>{' '}
      <span className="muted">{details.filter(Boolean).join(' · ')}</span>{' '}
      {demo ? <span className="tag">{words.demo}</span> : null}
    </p>
  );
}

/** What a reader of the text must know first: it is a copy, or it is gone. */
function Notices({ report: { reading, redacted } }: { readonly report: Report }) {
  return (
    <>
      {reading?.repeats ? (
        <p className="notice">
          Repeats <NamedReport report={reading.repeats} /> ({formatShare(reading.similarity ?? 0)} of its wording): it
          counts as one voice with it.
        </p>
      ) : null}
      {redacted ? (
        <p className="notice">{reportWords.redacted(formatInstant(redacted.recordedAt), redacted.reason)}</p>
      ) : null}
    </>
  );
}
