import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CountryPageDocument, type CountryPageQuery, type WeightsInput } from '#libs/contract';
import type { CountryView } from '../state/country-view.js';
import { monthBefore, type ResolvedView } from '../state/resolved-view.js';
import { readHistory, type CountryHistory, type History } from './read-history.js';
import { request } from './request.js';

export type { CountryHistory };

export type CountryNow = NonNullable<CountryPageQuery['country']>;
export type CountryScore = NonNullable<CountryNow['score']>;
export type Series = NonNullable<CountryHistory['series']>;
/** Restated days of the range, newest restatement first. */
export type Restatements = History['restatements']['nodes'];
export type ListedEvent = CountryHistory['events']['nodes'][number];

/** The newest events and those that moved the score most, each once, newest first: of a heavy feed nobody reads all. */
export function listedEvents({ events, largestEvents }: CountryHistory): ListedEvent[] {
  const byId = new Map([...events.nodes, ...largestEvents].map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => (a.occurredOn === b.occurredOn ? 0 : a.occurredOn < b.occurredOn ? 1 : -1));
}

/** As the API takes them; `null` = those of the method. */
export const weightsOf = ({ weights }: CountryView): WeightsInput | null =>
  weights.input && { pillars: [...weights.input.pillars], indicators: [...weights.input.indicators] };

/** The headline day: score, ledger, change, factors, neighbours. */
function useCountryNow(code: string, view: CountryView, resolved: ResolvedView) {
  const { on, since, asOf, seriesAsOf, isCompared } = resolved;
  const variables = {
    code,
    on,
    since,
    asOf,
    referenceAsOf: seriesAsOf,
    monthAgo: monthBefore(on),
    weights: weightsOf(view),
    method: view.method,
    withReference: isCompared,
  };
  return useQuery({
    queryKey: ['country', variables],
    queryFn: ({ signal }) => request(CountryPageDocument, variables, signal),
    placeholderData: keepPreviousData,
  });
}

/** The days of the chart and the events on them; asked beside the headline, so that stepping through events does not repeat it. */
function useCountryHistory(code: string, view: CountryView, resolved: ResolvedView) {
  const { read, seriesAsOf, isCompared } = resolved;
  const variables = {
    code,
    ...read,
    asOf: seriesAsOf,
    seriesAsOf: view.published ? { published: true } : seriesAsOf ? { at: seriesAsOf } : null,
    weights: weightsOf(view),
    method: view.method,
    withReference: isCompared,
    referenceAsOf: seriesAsOf ? { at: seriesAsOf } : null,
  };
  return useQuery({
    queryKey: ['history', variables],
    queryFn: ({ signal }) => readHistory(variables, signal),
    placeholderData: keepPreviousData,
  });
}

const NONE: Restatements = [];

/** Both answers; what is not there yet is `null`. */
export function useCountry(code: string, { view, resolved }: { view: CountryView; resolved: ResolvedView }) {
  const now = useCountryNow(code, view, resolved);
  const past = useCountryHistory(code, view, resolved);
  return {
    country: now.data?.country ?? null,
    history: past.data?.country ?? null,
    restatements: past.data?.restatements.nodes ?? NONE,
    error: now.error ?? past.error,
    reread: () => void Promise.all([now.refetch(), past.refetch()]),
  };
}
