import { useLocation, useSearch } from 'wouter';
import { isDay, type Day } from '#libs/events';
import { today } from '../format/day.js';

/** What the overview shows, as its address holds it. */
export interface OverviewView {
  /** Span of the movers, in days. */
  readonly days: number;
  /** `null` = today. */
  readonly on: Day | null;
}

const DEFAULT_DAYS = 7;
const LONGEST_DAYS = 366;

export function parseOverviewView(search: string, last: Day): OverviewView {
  const params = new URLSearchParams(search);
  const days = Number(params.get('days'));
  const on = params.get('on');
  return {
    days: Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS ? days : DEFAULT_DAYS,
    on: isDay(on) && on < last ? on : null,
  };
}

export function formatOverviewView({ days, on }: OverviewView): string {
  const params = [on ? `on=${on}` : '', days === DEFAULT_DAYS ? '' : `days=${days}`].filter(Boolean);
  return params.length ? `/?${params.join('&')}` : '/';
}

export function useOverviewView(): [OverviewView, (change: Partial<OverviewView>) => void] {
  const [, navigate] = useLocation();
  const view = parseOverviewView(useSearch(), today());
  return [view, (change) => navigate(formatOverviewView({ ...view, ...change }), { replace: true })];
}

/** A country on the day the overview shows. */
export const countryHref = (code: string, on: Day | null): string => `/country/${code}${on ? `?to=${on}` : ''}`;
