import { addDays, dayNumber, PILLAR_IDS, type CountryRecord, type Day, type PillarId } from '#libs/events';
import { compiledSeries, compileRecord, riskOf, type ScoreOptions, type SeriesColumns } from '#libs/scoring';

/** A rise of the score from one day to the next that is large enough to move a label at once (METHOD, section 5). */
export interface Jump {
  readonly country: string;
  readonly on: Day;
  readonly fromValue: number;
  readonly toValue: number;
  readonly pillars: Readonly<Record<PillarId, number>>;
  /** Score so many days later. */
  readonly after: Readonly<Record<(typeof LATER_DAYS)[number], number>>;
}

export const LATER_DAYS = [30, 90, 365] as const;
const SMALLEST_JUMP = 5;
/** Further jumps so soon after one belong to the same crisis. */
export const SAME_CRISIS_DAYS = 90;

interface Period {
  /** First day that has a score. */
  readonly from: Day;
  readonly options: ScoreOptions;
}

/** Every first jump of a crisis in a country's record, oldest first. */
export function jumpsOf(record: CountryRecord, { from, options }: Period): Jump[] {
  const days = record.events.map(({ occurredOn }) => occurredOn).filter((day) => day > from);
  if (days.length === 0) return [];
  const first = addDays(days.reduce(earlier), -1);
  const last = days.reduce(later);
  const compiled = compileRecord(record, options);
  const series = compiledSeries(compiled, first, addDays(last, LATER_DAYS[2]), options);
  const jumps: Jump[] = [];
  const rows = dayNumber(last) - dayNumber(first);
  let previous = -Infinity;
  for (let row = 1; row <= rows; row += 1) {
    const rise = (series.score[row] ?? 0) - (series.score[row - 1] ?? 0);
    if (rise < SMALLEST_JUMP) continue;
    if (row - previous > SAME_CRISIS_DAYS)
      jumps.push({ country: record.country, on: addDays(first, row), ...jumpAt(series, row) });
    previous = row;
  }
  return jumps;
}

function jumpAt({ score, pillarHalvings }: SeriesColumns, row: number): Omit<Jump, 'country' | 'on'> {
  const valueAt = (column: Float64Array | undefined, at: number): number => column?.[at] ?? 0;
  return {
    fromValue: valueAt(score, row - 1),
    toValue: valueAt(score, row),
    pillars: Object.fromEntries(
      PILLAR_IDS.map((id, index) => [id, riskOf(valueAt(pillarHalvings[index], row))]),
    ) as Jump['pillars'],
    after: Object.fromEntries(LATER_DAYS.map((days) => [days, valueAt(score, row + days)])) as Jump['after'],
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
