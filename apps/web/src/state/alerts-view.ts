import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addDays, isDay, type Day } from '#libs/events';
import { today } from '../format/day.js';

/** What the page of alerts shows, as its address holds it. */
export interface AlertsView {
  /** `new`, the id of a rule that is changed, or `null` when the builder is closed. */
  readonly rule: string | null;
  readonly isAll: boolean;
  /** Rehearsed period. */
  readonly from: Day;
  readonly to: Day;
}

const REHEARSED_DAYS = 5 * 365;
/** What belongs to the builder and leaves the address with it. */
const OF_BUILDER = ['rule', 'kind', 'country', 'portfolio', 'atLeast', 'label', 'days', 'from', 'to'];

export function parseAlertsView(search: string, last: Day): AlertsView {
  const params = new URLSearchParams(search);
  const day = (name: string): Day | null => {
    const text = params.get(name);
    return isDay(text) && text <= last ? text : null;
  };
  const to = day('to') ?? last;
  const from = day('from') ?? addDays(to, -REHEARSED_DAYS);
  return { rule: params.get('rule'), isAll: params.get('show') === 'all', from: from <= to ? from : to, to };
}

/** The address after some of its words changed; `null` takes one out. */
export function changedSearch(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  if (changes['rule'] === null) OF_BUILDER.forEach((name) => params.delete(name));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

export function useAlertsView() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const view = useMemo(() => parseAlertsView(search, today()), [search]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>) =>
      navigate(path + changedSearch(location.search, changes), { replace: true }),
    [path, navigate],
  );
  return { view, change };
}

/** The page with the builder open on a rule about a country. */
export const tellMeOfCountry = (code: string): string => `/alerts?rule=new&country=${code}`;

/** The same about the score of a portfolio. */
export const tellMeOfPortfolio = (id: string): string =>
  `/alerts?rule=new&kind=PORTFOLIO&portfolio=${encodeURIComponent(id)}`;
