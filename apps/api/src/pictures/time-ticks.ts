import { dayFromNumber, dayNumber, type Day } from '#libs/events';

export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

const MOST_TICKS = 8;
/** Steps between ticks, months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SHORT_DAYS = 60;

/** A handful of days to name below a chart: firsts of months or years; every so many days where the range is short. */
export function timeTicks(from: Day, to: Day): TimeTick[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last - first <= SHORT_DAYS) return dayTicks(first, last);
  const firsts = monthFirsts(from, last);
  const step = STEPS.find((months) => firsts.length / months <= MOST_TICKS) ?? firsts.length;
  return firsts
    .filter(({ month }) => month % step === 0)
    .map(({ month, day }) => ({ day, label: monthLabel(month, step) }));
}

function dayTicks(first: number, last: number): TimeTick[] {
  const step = Math.ceil((last - first + 1) / MOST_TICKS);
  const ticks: TimeTick[] = [];
  for (let day = first; day <= last; day += step) ticks.push({ day, label: dayLabel(dayFromNumber(day)) });
  return ticks;
}

/** `month` counts from January of year 0. */
function monthFirsts(from: Day, last: number): { month: number; day: number }[] {
  const firsts: { month: number; day: number }[] = [];
  for (let month = monthOf(from); ; month += 1) {
    const day = dayNumber(
      `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    );
    if (day > last) return firsts;
    if (day >= dayNumber(from)) firsts.push({ month, day });
  }
}

const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayLabel = (day: Day): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;

function monthLabel(month: number, step: number): string {
  const year = String(Math.floor(month / 12));
  return step >= 12 ? year : `${MONTHS[month % 12] ?? ''} ${year}`;
}
