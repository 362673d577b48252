import type { CountryCode, Instant } from '#libs/events';
import type { Contribution, Method } from '#libs/scoring';
import { indicatorOf } from '../methods/methods.service.js';
import type { IndicatorModel } from '../methods/method.model.js';
import type { ContributionModel } from './score.model.js';

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

export function contributionViewOf(line: Contribution, { method, ...scope }: MethodScope): ContributionView {
  const { kind, id, load, points } = line;
  const certainty =
    kind === 'event' ? { confidence: line.confidence, decay: line.decay } : { confidence: null, decay: null };
  return { kind, id, load, points, ...certainty, indicator: indicatorOf(line.indicator, method), scope };
}
