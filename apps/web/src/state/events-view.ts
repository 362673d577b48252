import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { countryByCode, EVENT_CLASS_IDS, INDICATOR_IDS, isDay, type Day } from '#libs/events';
import type { EventFilter } from '#libs/contract';

/** Which events the list shows, as its address holds it; `null` or empty = any. */
export interface EventsView {
  readonly country: string | null;
  readonly class: string | null;
  readonly indicator: string | null;
  /** Feed it came through. */
  readonly source: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Least confidence, 0–1. */
  readonly sure: number | null;
  readonly text: string | null;
  /** Withdrawn events instead of those that stand. */
  readonly retracted: boolean;
}

const LONGEST_TEXT = 200;

const oneOf = (ids: readonly string[], text: string | null) => ids.find((id) => id === text) ?? null;
const dayOrNull = (text: string | null): Day | null => (isDay(text) ? text : null);

/** What an address says and nobody understands is left out, never an error. */
export function parseEventsView(search: string): EventsView {
  const params = new URLSearchParams(search);
  const country = params.get('country') ?? '';
  const sure = Number(params.get('sure'));
  return {
    country: countryByCode(country) ? country : null,
    class: oneOf(EVENT_CLASS_IDS, params.get('class')),
    indicator: oneOf(INDICATOR_IDS, params.get('indicator')),
    source: params.get('source') ?? null,
    from: dayOrNull(params.get('from')),
    to: dayOrNull(params.get('to')),
    sure: sure > 0 && sure < 1 ? sure : null,
    text: params.get('text')?.slice(0, LONGEST_TEXT) ?? null,
    retracted: params.get('retracted') === 'yes',
  };
}

/** The address of a view; what is not asked for is left out. */
export function formatEventsView({ sure, retracted, ...named }: EventsView): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(named)) if (value) params.set(key, value);
  if (sure !== null) params.set('sure', String(sure));
  if (retracted) params.set('retracted', 'yes');
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** What is asked of the API. */
export function eventFilterOf({ country, indicator, source, from, to, text, retracted, sure, ...view }: EventsView) {
  const filter: EventFilter = {
    countries: country ? [country] : null,
    classes: view.class ? [view.class] : null,
    indicators: indicator ? [indicator] : null,
    feeds: source ? [source] : null,
    from,
    to,
    text,
    minConfidence: sure,
    retracted: retracted || null,
  };
  return filter;
}

export function useEventsView(): [EventsView, (change: Partial<EventsView>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = useMemo(() => parseEventsView(search), [search]);
  const change = useCallback(
    (part: Partial<EventsView>) =>
      navigate(path + formatEventsView({ ...parseEventsView(location.search), ...part }), { replace: true }),
    [navigate, path],
  );
  return [view, change];
}
