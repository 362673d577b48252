import type { Event, Evidence, Instant } from '#libs/events';
import { LATEST_METHOD } from '../methods/catalogue.js';
import type { ConfidenceRule, Method } from '../methods/method.js';
import { isStanding, type Moment, momentOf } from './knowledge.js';

/**
 * How sure the event is, 0 – 0.99, from its reports known at `asOf` (`null` = everything known): the strongest report of
 * each independence group counts once, each denying group lowers it once. 0 when no known report confirms it.
 */
export function confidenceOf(event: Event, asOf: Instant | null, method: Method = LATEST_METHOD): number {
  return confidenceAt(event, momentOf(asOf), method.confidence) ?? 0;
}

/** As `confidenceOf`, but `null` when no report that confirms the event is known: such an event does not count. */
export function confidenceAt(event: Event, moment: Moment, rule: ConfidenceRule): number | null {
  const confirming = new Map<string, number>();
  const denying = new Map<string, number>();
  for (const report of event.reports) {
    if (!isStanding(report, moment)) continue;
    const groups = report.denies ? denying : confirming;
    groups.set(report.group, Math.max(groups.get(report.group) ?? 0, strengthOf(report, rule)));
  }
  if (confirming.size === 0) return null;
  return Math.min(rule.cap, 1 - doubtAfter(confirming)) * doubtAfter(denying);
}

function strengthOf(report: Evidence, rule: ConfidenceRule): number {
  return rule.grades[report.grade] * rule.attributions[report.attribution] * report.precision;
}

/** Chance that every group is wrong. Multiplied in the order of names, so that the order of arrival changes no bit. */
function doubtAfter(groups: ReadonlyMap<string, number>): number {
  if (groups.size < 2) return multiplyDoubts([...groups.values()]);
  return multiplyDoubts([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, strength]) => strength));
}

function multiplyDoubts(strengths: readonly number[]): number {
  return strengths.reduce((doubt, strength) => doubt * (1 - strength), 1);
}
