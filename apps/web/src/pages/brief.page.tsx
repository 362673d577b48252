import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { countryByCode } from '#libs/events';
import { briefOf, type BriefCountry, type BriefScore, type Footnote } from '../components/brief/brief-text.js';
import { eventPageHref } from '../components/events/event-page-href.js';
import { ScoreChip } from '../components/score-chip.js';
import { Empty, PageFailure, PageSkeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { formatDay, formatInstant } from '../format/day.js';
import { formatScore } from '../format/number.js';
import { useBrief } from '../queries/use-brief.js';
import { useShortcuts } from '../state/shortcuts.js';
import { useCountryView } from '../state/use-country-view.js';
import type { ResolvedView } from '../state/resolved-view.js';
import { words } from '../words.js';
import '../styles/brief.css';
import { MissingPage } from './missing.page.js';

/** A country on one day, to be printed: every sentence made of a row of the ledger, every source in a footnote. */
export function BriefPage({ code }: { readonly code: string }) {
  const known = countryByCode(code);
  return known ? <KnownBrief code={code} name={known.name} /> : <MissingPage />;
}

function KnownBrief({ code, name }: { readonly code: string; readonly name: string }) {
  const { view, resolved } = useCountryView();
  const { data, error, refetch } = useBrief(code, { view, resolved });
  const [, navigate] = useLocation();
  const search = useSearch();
  const back = `/country/${code}${search ? `?${search}` : ''}`;
  usePageTitle(`${name}, brief`);
  useShortcuts(useMemo(() => ({ Escape: () => navigate(back) }), [navigate, back]));
  if (error && !data) return <PageFailure title={name} error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton title={name} />;
  return (
    <article className="brief">
      <p className="brief-actions">
        <Link href={back}>Back to {name}</Link>
        <button type="button" className="button" onClick={() => print()}>
          <Printer size={15} aria-hidden="true" /> Print
        </button>
      </p>
      {data.score ? (
        <Written country={data} score={data.score} resolved={resolved} />
      ) : (
        <Empty>{`${name} has no score: ${data.coverage.reason ?? words.coverage.UNMONITORED}`}</Empty>
      )}
    </article>
  );
}

interface WrittenProps {
  readonly country: BriefCountry;
  readonly score: BriefScore;
  readonly resolved: ResolvedView;
}

function Written({ country, score, resolved }: WrittenProps) {
  const brief = briefOf(country, score);
  const knowledge = resolved.asOf ? `as known at ${formatInstant(resolved.asOf)}` : 'as known now';
  return (
    <>
      <header>
        <p className="muted">
          {words.product} · political-risk brief · {formatDay(score.on)}, {knowledge}
        </p>
        <h1>{country.name}</h1>
        <p className="headline">
          <strong data-testid="score">{formatScore(score.value)}</strong> <ScoreChip label={score.label} />
        </p>
      </header>
      <p>{brief.standing}</p>
      <h2>What the score stands on</h2>
      <ol className="brief-lines">
        {brief.sentences.map(({ text, note }) => (
          <li key={note}>
            {text}
            <sup>
              <a href={`#note-${note}`} aria-label={`Footnote ${note}`}>
                {note}
              </a>
            </sup>
          </li>
        ))}
      </ol>
      <p>{brief.rest}</p>
      <h2>Footnotes</h2>
      <ol className="footnotes">
        {brief.footnotes.map((note) => (
          <Note key={note.number} note={note} />
        ))}
      </ol>
      <footer className="muted">
        Score <span data-testid="value">{score.value}</span>, hash{' '}
        <span className="hash" data-testid="hash">
          {score.hash}
        </span>
        , method {score.method.version}. Every sentence above is generated from a row of the ledger.{' '}
        <span className="hash">{location.href}</span>
      </footer>
    </>
  );
}

function Note({ note: { number, event, text, quotes } }: { readonly note: Footnote }) {
  return (
    <li id={`note-${number}`}>
      {event ? <Link href={eventPageHref(event)}>{event}</Link> : 'Structural factor'}. {text}
      {quotes.map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
    </li>
  );
}
