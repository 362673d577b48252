import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addDays, isDay, type Day } from '#libs/events';
import { today } from '../format/day.js';

/** What a portfolio page shows, as its address holds it. */
export interface ExposureView {
  /** Day of the scores; `null` = today. */
  readonly on: Day | null;
  /** Day it is compared with; `null` = 30 days before. */
  readonly since: Day | null;
  /** Replayed period; `null` = the year up to the day. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface ResolvedExposureView {
  readonly on: Day;
  readonly since: Day;
  readonly from: Day;
  readonly to: Day;
}

const DAYS_COMPARED = 30;
const DAYS_REPLAYED = 365;
/** Longer replays are long answers and say nothing more. */
const MOST_DAYS_REPLAYED = 3_660;

/** The founding case: the holdings of today on the day after, compared with the eve. */
export const OCTOBER_2020: ExposureView = {
  on: '2020-10-07',
  since: '2020-10-03',
  from: '2020-09-01',
  to: '2020-11-30',
};

export function parseExposureView(search: string, last: Day): ExposureView {
  const params = new URLSearchParams(search);
  const day = (name: string): Day | null => {
    const text = params.get(name);
    return isDay(text) && text <= last ? text : null;
  };
  return { on: day('on'), since: day('since'), from: day('from'), to: day('to') };
}

export function formatExposureView(view: ExposureView): string {
  const params = new URLSearchParams();
  for (const name of ['on', 'since', 'from', 'to'] as const) if (view[name]) params.set(name, view[name]);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Every day filled in, in order. */
export function resolveExposureView({ on, since, from, to }: ExposureView, last: Day): ResolvedExposureView {
  const day = on ?? last;
  const earlier = since !== null && since <= day ? since : addDays(day, -DAYS_COMPARED);
  const end = to ?? day;
  const start = from !== null && from < end ? from : addDays(end, -DAYS_REPLAYED);
  const least = addDays(end, -MOST_DAYS_REPLAYED);
  return { on: day, since: earlier, from: start < least ? least : start, to: end };
}

export function useExposureView() {
  const [path, navigate] = useLocation();
  const view = parseExposureView(useSearch(), today());
  const change = useCallback(
    (changes: Partial<ExposureView>) => {
      const next = { ...parseExposureView(location.search, today()), ...changes };
      navigate(path + formatExposureView(next), { replace: true });
    },
    [path, navigate],
  );
  return { view, resolved: resolveExposureView(view, today()), change };
}
