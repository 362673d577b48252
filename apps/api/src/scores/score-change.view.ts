import type { Day, PillarId } from '#libs/events';
import type { ChangeContribution, ScoreChange } from '#libs/scoring';
import { indicatorOf } from '../methods/methods.service.js';
import type { IndicatorModel } from '../methods/method.model.js';
import type { LedgerScope, MethodScope } from './contribution.view.js';
import type { ChangeContributionModel, ChangeRemainderModel, ScoreChangeModel } from './score-change.model.js';

export interface ChangeContributionView extends ChangeContributionModel {
  readonly scope: LedgerScope;
  readonly indicator: IndicatorModel;
}

/** What the fields of a change are resolved from. */
export interface ScoreChangeView extends ScoreChangeModel {
  readonly scope: MethodScope;
  readonly change: ScoreChange;
}

interface Cause {
  readonly id: string;
  readonly lines: ChangeContribution[];
  points: number;
}

/** Of every change that is kept, its causes; thousands of lines are sorted once, however often they are asked for. */
const CAUSES = new WeakMap<ScoreChange, readonly Cause[]>();

export function changeViewOf(
  change: ScoreChange,
  { scope, from, to }: { readonly scope: MethodScope; readonly from: Day; readonly to: Day },
): ScoreChangeView {
  const { from: fromValue, to: toValue, delta } = change;
  return { from, to, fromValue, toValue, delta, scope, change };
}

/** Every line of the events and factors that moved it most, largest line first. */
export function largestLines({ change, scope }: Explained, first: number): ChangeContributionView[] {
  return causesOf(change)
    .slice(0, first)
    .flatMap(({ lines }) => lines)
    .map((line) => changeLineOf(line, scope))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
}

/** What all others add up to, per pillar, fading apart from the rest. */
export function remaindersOf({ change, scope }: Explained, first: number): ChangeRemainderModel[] {
  const sums = new Map<string, ChangeRemainderModel>();
  const sumFor = (line: ChangeContribution): ChangeRemainderModel => {
    const isDecay = isFading(line);
    const pillar: PillarId = scope.method.indicators[line.indicator].pillar;
    const sum = sums.get(`${pillar} ${isDecay}`) ?? { pillar, isDecay, causes: 0, points: 0 };
    sums.set(`${pillar} ${isDecay}`, sum);
    return sum;
  };
  for (const { lines } of causesOf(change).slice(first))
    lines.forEach((line, rank) => {
      const sum = sumFor(line);
      sum.points += line.points;
      if (rank === 0) sum.causes += 1;
    });
  return [...sums.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

type Explained = Pick<ScoreChangeView, 'change' | 'scope'>;

function causesOf(change: ScoreChange): readonly Cause[] {
  const known = CAUSES.get(change) ?? readCauses(change.contributions);
  CAUSES.set(change, known);
  return known;
}

/** Events and factors by how far they moved the score, each with its lines, the largest first. */
function readCauses(lines: readonly ChangeContribution[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const line of lines) {
    const key = `${line.kind} ${line.id}`;
    const cause = causes.get(key) ?? { id: line.id, lines: [], points: 0 };
    cause.lines.push(line);
    cause.points += line.points;
    causes.set(key, cause);
  }
  for (const { lines: own } of causes.values()) own.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return [...causes.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1));
}

const isFading = ({ kind, points }: ChangeContribution): boolean => kind === 'event' && points < 0;

function changeLineOf(line: ChangeContribution, { method, ...scope }: MethodScope): ChangeContributionView {
  const { kind, id, points } = line;
  return { kind, id, points, isDecay: isFading(line), indicator: indicatorOf(line.indicator, method), scope };
}
