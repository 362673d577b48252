import { _adapters, type DateAdapter } from 'chart.js';
import { addToTime, formatTime, startOfTime, unitsBetween } from './utc-calendar.js';

/** Shortest words an axis needs: we have no data below a day. */
const FORMATS: ReturnType<DateAdapter['formats']> = {
  datetime: 'day',
  millisecond: 'day',
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

const adapter: Omit<DateAdapter, 'options' | 'init'> = {
  formats: () => FORMATS,
  parse: (value) => (typeof value === 'number' ? value : null),
  format: (time, format) => formatTime(time, format === 'day' || format === 'year' ? format : 'month'),
  add: (time, amount, unit) => addToTime(time, amount, unit),
  diff: (later, earlier, unit) => unitsBetween(earlier, later, unit),
  startOf: (time, unit) => startOfTime(time, unit === 'isoWeek' ? 'week' : unit),
  endOf: (time, unit) => addToTime(startOfTime(time, unit), 1, unit) - 1,
};

/** Chart.js reads and prints days in UTC through this adapter: local time would show 4 October as 3 October in New York. */
export const useUtcDates = (): void => _adapters._date.override(adapter);
