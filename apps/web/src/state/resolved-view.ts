import { addDays, isDay, type Day, type Instant } from '#libs/events';
import { knownOn } from '../format/day.js';
import { DEFAULT_PRESET, presetStart, readRange, type CountryView } from './country-view.js';

/** A view with every default filled in: what is asked of the API. */
export interface ResolvedView {
  readonly visible: { readonly from: Day; readonly to: Day };
  readonly read: { readonly from: Day; readonly to: Day };
  /** Last day there is anything to say about: today, or the day of the as-of date. */
  readonly last: Day;
  readonly on: Day;
  readonly since: Day;
  /** Knowledge time of the headline; `null` = everything known. */
  readonly asOf: Instant | null;
  /** Knowledge time of the events and of the curve compared with. */
  readonly seriesAsOf: Instant | null;
  /** Whether the line is compared with all parts as known now. */
  readonly isCompared: boolean;
}

const CHANGE_DAYS = 30;
const DAYS_AFTER = 366;

export function resolveView(view: CountryView, today: Day): ResolvedView {
  const last = earlier(view.asOf?.slice(0, 10) ?? today, today);
  const to = earlier(view.to ?? endOfView(view, last), last);
  const from = view.from && view.from < to ? view.from : presetStart(DEFAULT_PRESET, to, to);
  const on = earlier(view.on ?? to, last);
  const seriesAsOf = isDay(view.asOf) ? knownOn(view.asOf) : view.asOf;
  return {
    visible: { from, to },
    read: readRange({ from, to }, last),
    last,
    on,
    since: startOfChange(view, on),
    asOf: view.published ? knownOn(on) : seriesAsOf,
    seriesAsOf,
    isCompared: isCompared(view),
  };
}

/** A view of its own days ends where they say; one of a long past day a year after it, so that the day is on the chart. */
function endOfView({ from, on }: CountryView, last: Day): Day {
  const isOutside = from === null && on !== null && on < presetStart(DEFAULT_PRESET, last, last);
  return isOutside ? addDays(on, DAYS_AFTER) : last;
}

const isCompared = ({ published, weights, method }: CountryView) =>
  published || weights.name !== 'all' || method !== null;

/** An event is explained against the day before, everything else against a month before. */
function startOfChange({ since, event }: CountryView, on: Day): Day {
  if (since && since < on) return since;
  return addDays(on, event ? -1 : -CHANGE_DAYS);
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);

export const monthBefore = (day: Day): Day => addDays(day, -CHANGE_DAYS);
