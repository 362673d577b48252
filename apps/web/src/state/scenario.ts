import { addDays, type PillarId } from '#libs/events';
import type { ScenarioInput } from '#libs/contract';

/** A crisis of the past that can be set on another country. */
export interface PastCrisis {
  readonly country: string;
  readonly name: string;
  readonly eve: string;
  readonly peak: string;
}

/** What the reader has set on the page. */
export interface ScenarioChoice {
  /** Country the sliders act on; `null` = everywhere. */
  readonly where: string | null;
  /** Points, positive = more risk. */
  readonly shocks: Readonly<Record<PillarId, number>>;
  readonly crisis: PastCrisis | null;
  /** Where the crisis happens now. */
  readonly crisisIn: string | null;
  readonly lossIn: string | null;
  /** 0–100, the reader's own guess. */
  readonly lossPercent: number;
}

export const NOTHING_HAPPENS: ScenarioChoice = {
  where: null,
  shocks: { violence: 0, institutions: 0, foreign: 0 },
  crisis: null,
  crisisIn: null,
  lossIn: null,
  lossPercent: 0,
};

export const FOUNDING_CRISIS: PastCrisis = {
  country: 'KGZ',
  name: 'Kyrgyzstan',
  eve: '2020-10-03',
  peak: '2020-10-06',
};

const DAYS_BEFORE = 3;

/** The founding case first, then the turning points of other countries. */
export function crisesOf(
  turningPoints: readonly { readonly on: string; readonly country: { readonly code: string; readonly name: string } }[],
): readonly PastCrisis[] {
  const others = turningPoints
    .filter(({ on, country }) => country.code !== FOUNDING_CRISIS.country || on.slice(0, 7) !== '2020-10')
    .map(({ on, country }) => ({
      country: country.code,
      name: country.name,
      eve: addDays(on, -DAYS_BEFORE),
      peak: on,
    }));
  return [FOUNDING_CRISIS, ...others];
}

/** The question to the API; what was left alone is left out. */
export function scenarioInput(choice: ScenarioChoice): ScenarioInput {
  const { where, shocks, crisis, crisisIn, lossIn, lossPercent } = choice;
  const moved = Object.entries(shocks).filter(([, points]) => points !== 0);
  return {
    shocks: moved.map(([pillar, points]) => ({ pillar, points, country: where })),
    crises: crisis && crisisIn ? [{ country: crisisIn, from: crisis.country, eve: crisis.eve, peak: crisis.peak }] : [],
    losses: lossIn && lossPercent > 0 ? [{ country: lossIn, percent: lossPercent }] : [],
  };
}
