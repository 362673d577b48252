import { useMemo } from 'react';
import { countryByCode } from '#libs/events';
import { useLocation } from 'wouter';
import { numberMarks, stepEvent, type EventMark } from '../charts/event-mark.js';
import { registerCharts } from '../charts/register.js';
import { pillarOfEvent } from '../components/as-pillar.js';
import type { CountryContext } from '../components/country/country-context.js';
import { CountryBody } from '../components/country/country-body.js';
import { fileNameOf, seriesCsv } from '../components/country/country-exports.js';
import { saveFile } from '../components/save-file.js';
import { PageFailure, PageSkeleton } from '../components/states.js';
import { usePageTitle } from '../components/use-page-title.js';
import { usePalette } from '../components/use-palette.js';
import { listedEvents, useCountry, type CountryHistory, type CountryNow } from '../queries/use-country.js';
import { useShortcuts } from '../state/shortcuts.js';
import { useCountryView } from '../state/use-country-view.js';
import { toggleWatched } from '../state/watchlist.js';
import '../styles/country.css';
import { MissingPage } from './missing.page.js';

registerCharts();

/** One country: how high, since when, why, and down to which sentence. */
export function CountryPage({ code }: { readonly code: string }) {
  const known = countryByCode(code);
  return known ? <KnownCountry code={code} name={known.name} /> : <MissingPage />;
}

function KnownCountry({ code, name }: { readonly code: string; readonly name: string }) {
  const shown = useCountryView();
  const { country, history, restatements, error, reread } = useCountry(code, shown);
  const context = useContextOf({ country, history, restatements, ...shown });
  usePageTitle(name);
  useCountryKeys(code, context);

  if (!country || !history) return <Waiting name={name} error={error} onRetry={reread} />;
  return <CountryBody country={country} context={context} isStale={error !== null} {...shown} />;
}

interface WaitingProps {
  readonly name: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

function Waiting({ name, error, onRetry }: WaitingProps) {
  return error ? <PageFailure title={name} error={error} onRetry={onRetry} /> : <PageSkeleton title={name} />;
}

type Parts = Pick<CountryContext, 'view' | 'resolved' | 'change' | 'restatements'> & {
  readonly country: CountryNow | null;
  readonly history: CountryHistory | null;
};

/** What the panels share; `null` until everything is there and for a country without a score. */
function useContextOf(parts: Parts): CountryContext | null {
  const { country, history, restatements, view, resolved, change } = parts;
  const palette = usePalette();
  const marks = useMarks(country, history, resolved.visible);
  const firstDay = country?.coverage.from ?? resolved.read.from;
  const whole = useMemo(() => ({ from: firstDay, to: resolved.last }), [firstDay, resolved.last]);
  return useMemo(() => {
    if (!country || !history?.series) return null;
    const { series } = history;
    return { country, history, series, marks, restatements, view, resolved, change, whole, palette };
  }, [country, history, marks, restatements, view, resolved, change, whole, palette]);
}

function useMarks(
  country: CountryNow | null,
  history: CountryHistory | null,
  visible: { readonly from: string; readonly to: string },
): readonly EventMark[] {
  return useMemo(() => {
    const marks = (history ? listedEvents(history) : []).map(({ id, occurredOn, title, classInfo, points }) => ({
      id,
      day: occurredOn,
      title: title ?? classInfo.title,
      points,
      pillar: pillarOfEvent(classInfo.indicator, country?.score?.indicators ?? [], points),
    }));
    return numberMarks(marks, visible);
  }, [country, history, visible]);
}

const UNPINNED = { event: null, on: null, since: null };

function useCountryKeys(code: string, context: CountryContext | null): void {
  const [, navigate] = useLocation();
  useShortcuts(
    useMemo(
      () => ({
        ArrowLeft: () => pinNext(context, -1),
        ArrowRight: () => pinNext(context, 1),
        Escape: () => (context?.view.event ? context.change(UNPINNED) : navigate('/')),
        w: () => void toggleWatched(code),
        c: () => navigate(`/compare?with=${code}`),
        e: () => {
          if (context) saveFile(`${fileNameOf(context)}.csv`, new Blob([seriesCsv(context)], { type: 'text/csv' }));
        },
      }),
      [code, context, navigate],
    ),
  );
}

function pinNext(context: CountryContext | null, step: 1 | -1): void {
  if (!context) return;
  const { from, to } = context.resolved.visible;
  const inView = context.marks.filter(({ day }) => day >= from && day <= to);
  const next = stepEvent(inView, context.view.event, step);
  if (next) context.change({ event: next.id, on: next.day, since: null });
}
