import type { RiskLabel } from '#libs/events';
import { labelOfZone, labelOn, zoneOf } from '../ledger/label.js';
import type { LabelRule } from '../methods/method.js';

/** Labels of consecutive days; days before the first are asked for as far as its label depends on them. */
export function labelsOf(
  scores: Float64Array,
  {
    first,
    scoreBefore,
    rule,
  }: { readonly first: number; readonly scoreBefore: (day: number) => number; readonly rule: LabelRule },
): RiskLabel[] {
  const labels: RiskLabel[] = [];
  scores.forEach((score, at) => {
    const before = scores[at - 1];
    const yesterday = labels[at - 1];
    if (before === undefined || yesterday === undefined)
      labels.push(labelOn(first, (day) => (day === first ? score : scoreBefore(day)), rule));
    else {
      const zone = zoneOf(score, rule);
      const isSettled = zone === zoneOf(before, rule) || Math.abs(score - before) > rule.jump;
      labels.push(isSettled ? labelOfZone(zone) : yesterday);
    }
  });
  return labels;
}
