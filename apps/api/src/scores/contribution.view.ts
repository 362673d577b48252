import type { CountryCode, Day, Instant } from '#libs/events';
import type { Contribution, Method, ScoreChange } from '#libs/scoring';
import { indicatorOf } from '../methods/methods.service.js';
import type { IndicatorModel } from '../methods/method.model.js';
import type { ChangeContributionModel, ContributionModel, ScoreChangeModel } from './score.model.js';

/** What the event or factor behind a line of the ledger is looked up with. */
export interface LedgerScope {
  readonly country: CountryCode;
  readonly asOf: Instant | null;
}

/** Where a ledger was computed. */
export interface MethodScope extends LedgerScope {
  readonly method: Method;
}

export interface ContributionView extends ContributionModel {
  readonly scope: LedgerScope;
  readonly indicator: IndicatorModel;
}

export interface ChangeContributionView extends ChangeContributionModel {
  readonly scope: LedgerScope;
  readonly indicator: IndicatorModel;
}

export function contributionViewOf(line: Contribution, { method, ...scope }: MethodScope): ContributionView {
  const { kind, id, load, points } = line;
  const certainty =
    kind === 'event' ? { confidence: line.confidence, decay: line.decay } : { confidence: null, decay: null };
  return { kind, id, load, points, ...certainty, indicator: indicatorOf(line.indicator, method), scope };
}

/** The change with its lines by size, largest first. */
export function changeViewOf(
  { from: fromValue, to: toValue, delta, contributions: lines }: ScoreChange,
  { scope, from, to }: { readonly scope: MethodScope; readonly from: Day; readonly to: Day },
): ScoreChangeModel & { contributions: readonly ChangeContributionView[] } {
  const contributions = lines
    .map((line) => changeLineOf(line, scope))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
  return { from, to, fromValue, toValue, delta, contributions };
}

function changeLineOf(
  line: ScoreChange['contributions'][number],
  { method, ...scope }: MethodScope,
): ChangeContributionView {
  const { kind, id, points } = line;
  return {
    kind,
    id,
    points,
    isDecay: kind === 'event' && points < 0,
    indicator: indicatorOf(line.indicator, method),
    scope,
  };
}
