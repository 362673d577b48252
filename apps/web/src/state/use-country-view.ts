import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { today } from '../format/day.js';
import { useKnownMethods } from '../queries/use-methods.js';
import { formatCountryView, parseCountryView, type CountryView } from './country-view.js';
import { resolveView, type ResolvedView } from './resolved-view.js';

export type ChangeView = (change: Partial<CountryView>) => void;

/** The view the address holds, and a way to change it; a change replaces the address, so that Back leaves the page. */
export function useCountryView(): { view: CountryView; resolved: ResolvedView; change: ChangeView } {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const known = useKnownMethods();
  const view = useMemo(() => parseCountryView(search, known), [search, known]);
  const resolved = useMemo(() => resolveView(view, today()), [view]);
  const change = useCallback<ChangeView>(
    // Read again from the address: two changes in one tick must not undo each other.
    (part) =>
      navigate(path + formatCountryView({ ...parseCountryView(location.search, known), ...part }), { replace: true }),
    [navigate, path, known],
  );
  return { view, resolved, change };
}
