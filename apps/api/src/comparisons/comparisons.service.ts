import { Injectable } from '@nestjs/common';
import { addDays, countryByCode, type Day } from '#libs/events';
import { Breath } from '../common/breath.js';
import { NewestCache } from '../common/newest.cache.js';
import { checkFirst } from '../common/page.js';
import { countryViewOf, type CountryView } from '../countries/country.view.js';
import { RankingService } from '../scores/ranking.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { keyOf, type ScoreQuestion } from '../scores/score-question.js';
import type { ScoreView } from '../scores/score.view.js';
import { optionsOf } from '../scores/scores.service.js';
import type { PeerModel, PrecedentModel } from './comparison.model.js';
import { jumpsOf, SAME_CRISIS_DAYS, type Jump } from './jumps.js';
import { pillarDistance } from './pillar-distance.js';

export type PeerView = PeerModel & { readonly country: CountryView };
export type PrecedentView = PrecedentModel & { readonly country: CountryView };

const COUNTRIES_KEPT = 1_000;

/** What a score can be held against: countries that stand alike today, and days in the past that began alike. */
@Injectable()
export class ComparisonsService {
  private readonly jumps = new NewestCache<readonly Jump[]>(COUNTRIES_KEPT);

  constructor(private readonly ranking: RankingService) {}

  /** Countries of the same region, nearest pillars first. */
  async peers(loader: RecordsLoader, { country, question, summary }: ScoreView, first: number): Promise<PeerView[]> {
    checkFirst(first);
    const region = countryByCode(country)?.region;
    const others = (await this.ranking.ranked(loader, question)).filter(
      (other) => other.country !== country && countryByCode(other.country)?.region === region,
    );
    return others
      .map((other) => ({ ...other, distance: pillarDistance(other.summary.pillars, summary.pillars) }))
      .sort((a, b) => a.distance - b.distance || (a.country < b.country ? -1 : 1))
      .slice(0, first)
      .map(({ country: code, distance }) => ({ distance, country: countryViewOf(code, askedAgain(question)) }));
  }

  /** Jumps of any country before the day, and of this one before its present crisis; nearest pillars first. */
  async precedents(loader: RecordsLoader, view: ScoreView, first: number): Promise<PrecedentView[]> {
    checkFirst(first);
    const { country, on, question, summary } = view;
    const crisisBegan = addDays(on, -SAME_CRISIS_DAYS);
    return (await this.allJumps(loader, question))
      .filter((jump) => jump.on < (jump.country === country ? crisisBegan : on))
      .map((jump) => ({ jump, distance: pillarDistance(jump.pillars, summary.pillars) }))
      .sort((a, b) => a.distance - b.distance || (a.jump.on < b.jump.on ? -1 : 1))
      .slice(0, first)
      .map(({ jump, distance }) => precedentOf(jump, { distance, on }));
  }

  private async allJumps(loader: RecordsLoader, question: ScoreQuestion): Promise<Jump[]> {
    const beginnings = new Map<string, Day>();
    for (const { country, from } of await loader.coverageRows()) {
      const known = beginnings.get(country);
      if (known === undefined || from < known) beginnings.set(country, from);
    }
    await Promise.all([...beginnings.keys()].map((country) => loader.record(country)));
    const breath = new Breath();
    const jumps: Jump[] = [];
    for (const [country, from] of [...beginnings].sort()) {
      const { record, version } = await loader.record(country);
      const key = `${country} ${from} ${keyOf(question)}`;
      const known = this.jumps.get(key, version) ?? jumpsOf(record, { from, options: optionsOf(question, false) });
      this.jumps.set(key, version, known);
      jumps.push(...known);
      await breath.taken();
    }
    return jumps;
  }
}

function precedentOf(
  jump: Jump,
  { distance, on: today }: { readonly distance: number; readonly on: Day },
): PrecedentView {
  const { country, on, fromValue, toValue, after } = jump;
  const known = (days: 30 | 90 | 365): number | null => (addDays(on, days) <= today ? after[days] : null);
  return {
    ...{ on, fromValue, toValue, distance },
    ...{ after30: known(30), after90: known(90), after365: known(365) },
    country: countryViewOf(country),
  };
}

/** What the scores of the countries in the answer take when they are not told. */
const askedAgain = ({ on, asOf, method, weights }: ScoreQuestion) => ({
  on,
  asOf,
  method: method.version,
  weights: weights && {
    pillars: [...(weights.pillars ?? [])],
    indicators: [...(weights.indicators ?? [])],
  },
});
