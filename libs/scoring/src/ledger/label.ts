import { RISK_LABELS, type RiskLabel } from '#libs/events';
import type { LabelRule } from '../methods/method.js';

/** Zone of a score: 0 = low … 4 = severe. */
export function zoneOf(score: number, { bounds }: LabelRule): number {
  return bounds.filter((bound) => score >= bound).length;
}

export function labelOfZone(zone: number): RiskLabel {
  return RISK_LABELS[zone] as RiskLabel;
}

/**
 * The label of a day: its zone, once the score has been in that zone for two days or got there by a jump; until then the
 * label of the day before. Looks back only as far as the answer needs; before its first event or factor a country
 * scores 0 on every day, so that the look back ends.
 */
export function labelOn(day: number, scoreOf: (day: number) => number, rule: LabelRule): RiskLabel {
  let at = day;
  let [score, before] = [scoreOf(at), scoreOf(at - 1)];
  while (zoneOf(score, rule) !== zoneOf(before, rule) && Math.abs(score - before) <= rule.jump) {
    at -= 1;
    [score, before] = [before, scoreOf(at - 1)];
  }
  return labelOfZone(zoneOf(score, rule));
}
