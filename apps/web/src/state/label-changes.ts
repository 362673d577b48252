import type { Day, RiskLabel } from '#libs/events';
import { riskLabel, type LabelName } from '../words.js';

/** A day on which a country came to be called something else. */
export interface LabelChange {
  readonly on: Day;
  readonly before: RiskLabel;
  readonly after: RiskLabel;
  /** Score of the day less that of the day before, points. */
  readonly delta: number;
}

interface Columns {
  readonly dates: readonly Day[];
  readonly score: readonly (number | null)[];
  readonly labels: readonly (LabelName | null)[];
}

/** The changes of label within the days `[from, to)` of the columns, oldest first; a gap is no change. */
export function labelChanges(
  { dates, score, labels }: Columns,
  { from, to }: { from: number; to: number },
): LabelChange[] {
  const changes: LabelChange[] = [];
  for (let at = Math.max(from, 1); at < to; at++) {
    const [before, after] = [labels[at - 1], labels[at]];
    if (!before || !after || before === after) continue;
    const delta = (score[at] ?? 0) - (score[at - 1] ?? 0);
    changes.push({ on: dates[at] ?? '', before: riskLabel(before), after: riskLabel(after), delta });
  }
  return changes;
}

/** The largest of them, again in the order of time. */
export function largestChanges(changes: readonly LabelChange[], count: number): LabelChange[] {
  const kept = new Set(changes.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, count));
  return changes.filter((change) => kept.has(change));
}
