import { Injectable } from '@nestjs/common';
import { Breath } from '../common/breath.js';
import type { CountryCode, Day } from '#libs/events';
import { compiledSeries, compileRecord } from '#libs/scoring';
import type { LoadedRecord } from './records.cache.js';
import type { RecordsLoader } from './records.loader.js';
import type { ScoreQuestion } from './score-question.js';
import type { ScoreSummary, ScoreView } from './score.view.js';
import { ScoresService } from './scores.service.js';

export interface RankedCountry {
  readonly country: CountryCode;
  readonly summary: ScoreSummary;
}

/** How a score stands among those of other countries, and among the country's own days. */
@Injectable()
export class RankingService {
  constructor(private readonly scores: ScoresService) {}

  /** Every country with a score for the question, highest risk first. */
  async ranked(loader: RecordsLoader, question: ScoreQuestion): Promise<RankedCountry[]> {
    const countries = [...new Set((await loader.coverageRows()).map(({ country }) => country))];
    await Promise.all(countries.map((country) => loader.record(country)));
    const breath = new Breath();
    const ranked: RankedCountry[] = [];
    for (const country of countries) {
      const view = await this.scores.score(loader, country, question);
      if (view) ranked.push({ country, summary: view.summary });
      await breath.taken();
    }
    return ranked.sort((a, b) => b.summary.value - a.summary.value || (a.country < b.country ? -1 : 1));
  }

  /** Equal scores share the better rank. */
  async rankOf(loader: RecordsLoader, { question, summary }: ScoreView): Promise<{ rank: number; ranked: number }> {
    const all = await this.ranked(loader, question);
    return { rank: 1 + all.filter((other) => other.summary.value > summary.value).length, ranked: all.length };
  }

  /** Share of the country's days from its first event or factor to this one with a lower score, 0–100. */
  percentileOf({ question, loaded, summary, on }: ScoreView): number | null {
    const from = firstDay(loaded, on);
    if (from === null) return null;
    const { score } = compiledSeries(compileRecord(loaded.record, question), from, on, question);
    return (100 * score.filter((value) => value < summary.value).length) / score.length;
  }
}

function firstDay({ record: { events, factors } }: LoadedRecord, on: Day): Day | null {
  let first: Day | null = null;
  const look = (day: Day): void => {
    if (day <= on && (first === null || day < first)) first = day;
  };
  for (const { occurredOn } of events) look(occurredOn);
  for (const { validFrom } of factors) look(validFrom);
  return first;
}
