import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDay, formatInstant } from '../../format/day.js';
import { formatShare } from '../../format/number.js';
import type { FullReport } from '../../queries/use-report.js';
import { reportWords } from '../../report.words.js';
import { Panel } from '../panel.js';

type Named = { readonly id: string; readonly title: string | null; readonly publisher: string | null };

export const reportHref = (id: string): string => `/reports/${encodeURIComponent(id)}`;

/** Who published it, when, how far it is believed, what it repeats, and the hash its text is known by. */
export function ReportFacts({ report }: { readonly report: FullReport }) {
  const { publisher, publishedAt, url, grade, hash, country, reading } = report;
  const day = publishedAt ? formatInstant(publishedAt) : reading ? formatDay(reading.publishedOn) : '–';
  return (
    <Panel title={reportWords.facts}>
      <dl className="facts">
        <Fact name="Publisher">{publisher ?? '–'}</Fact>
        <Fact name="Published">{day}</Fact>
        <Fact name="Grade">{reading?.grade ?? grade ?? '–'}</Fact>
        <Fact name="Country">
          {country === 'ZZZ' ? reportWords.nowhere : <Link href={`/country/${country}`}>{country}</Link>}
        </Fact>
        {url ? (
          <Fact name="Address">
            <a href={url} rel="noopener noreferrer" target="_blank">
              {url}
            </a>
          </Fact>
        ) : null}
        {reading ? <ReadingFacts reading={reading} /> : null}
        <Fact name="SHA-256">
          <code>{hash}</code>
        </Fact>
      </dl>
    </Panel>
  );
}

function ReadingFacts({ reading }: { readonly reading: NonNullable<FullReport['reading']> }) {
  const { repeats, similarity, repeatedBy, group, by, recordedAt } = reading;
  return (
    <>
      <Fact name="Handed in">
        {formatInstant(recordedAt)}, {by}
      </Fact>
      <Fact name="Independence group">{group}</Fact>
      {repeats ? (
        <Fact name="Repeats">
          <NamedReport report={repeats} /> ({formatShare(similarity ?? 0)} of its wording)
        </Fact>
      ) : null}
      {repeatedBy.length > 0 ? (
        <Fact name="Repeated by">
          {repeatedBy.map((one) => (
            <span key={one.id} className="line">
              <NamedReport report={one} />
            </span>
          ))}
        </Fact>
      ) : null}
    </>
  );
}

export function NamedReport({ report: { id, title, publisher } }: { readonly report: Named }) {
  return (
    <Link href={reportHref(id)}>
      {title ?? reportWords.untitled}
      {publisher ? `, ${publisher}` : ''}
    </Link>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
