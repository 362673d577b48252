import type { Method } from '#libs/scoring';
import { Panel } from '../panel.js';

/** The formulas in words, each beside its figures in the code. */
export function MethodWords({ method }: { readonly method: Method }) {
  const { factorHit, confidence, habit, band, labels, casualties } = method;
  const [guarded, elevated, high, severe] = labels.bounds;
  return (
    <Panel title="From an event to the score" note="in words">
      <ol className="steps">
        <li>
          <b>Load.</b> Each class of event has a base load on one indicator, in doubling tiers. An event that hits a
          registered structural factor weighs {factorHit} times as much. The dead and injured of a country’s day are
          pooled over its events and add {casualties.dead.factor} · log2(1 + dead) and {casualties.injured.factor} ·
          log2(1 + injured / {casualties.injured.per}).
        </li>
        <li>
          <b>Confidence.</b> A report is worth grade of source × who it has it from × precision of coding. Independent
          reports combine: one minus the product of what each leaves open, never above {confidence.cap}. Copies of one
          text count once; a denial takes away.
        </li>
        <li>
          <b>Habit.</b> What happens often, and everything a bulk feed brings, counts only as far as it exceeds the
          country’s own habit (half-life {habit.halfLifeDays} days); a bulk feed must at least double its habit, after{' '}
          {habit.warmUpDays} days of listening.
        </li>
        <li>
          <b>Decay.</b> What is left of a load on a later day is load × confidence × 2 to the power of minus days over
          half-life. Structural factors do not fade while they stand.
        </li>
        <li>
          <b>Indicator.</b> With E the sum of what is left, an indicator reads 100 · E / (E + E50): half-way at E50,
          never 100. The same as L = log2(1 + E / E50) halvings of safety.
        </li>
        <li>
          <b>Score.</b> L of the country is the sum over indicators of pillar weight × weight in the pillar × L, and the
          score is 100 · (1 − 2 to the power of minus L). Each further unit of L halves the safety that is left; a calm
          pillar cannot buy off one that has collapsed.
        </li>
        <li>
          <b>Who owns which point.</b> Each event and factor owns the share of the score that it has of L: the points of
          all of them sum to the score exactly.
        </li>
        <li>
          <b>Band (90 %).</b> From what confidence leaves open, {band.loadError * 100} % for each load and{' '}
          {band.modelError * 100} % for the method itself, {band.staleModelError * 100} % while a feed is silent. It
          says nothing about the choice of weights; see the sensitivity below for that.
        </li>
        <li>
          <b>Labels.</b> Low below {guarded}, guarded to {elevated}, elevated to {high}, high to {severe}, severe from
          there. A label changes at once on a move of more than {labels.jump} points, else only after a day in the new
          zone.
        </li>
      </ol>
    </Panel>
  );
}
