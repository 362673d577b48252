import { Injectable } from '@nestjs/common';
import { addDays, closeOfDay, COUNTRIES, UserError, type Country, type Instant } from '#libs/events';
import { pageOf, checkFirst } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { changeViewOf, largestLines } from '../scores/score-change.view.js';
import { RankingService } from '../scores/ranking.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import type { ScoreQuestion } from '../scores/score-question.js';
import type { ScoreSummary } from '../scores/score.view.js';
import { ScoresService } from '../scores/scores.service.js';
import type { MoversArgs } from '../scores/scores.args.js';
import type { CountriesArgs } from './countries.args.js';
import type { MoverModel } from './country.model.js';
import { countryViewOf, type CountryView } from './country.view.js';

const CHANGE_DAYS = 30;
const MOST_DAYS = 3_650;
const CAUSES = 3;

export interface MoverView extends MoverModel {
  readonly country: CountryView;
}

@Injectable()
export class CountriesService {
  constructor(
    private readonly scores: ScoresService,
    private readonly ranking: RankingService,
  ) {}

  async list(loader: RecordsLoader, args: CountriesArgs): Promise<Connection<CountryView>> {
    const question = this.scores.question(args);
    const summaries = await this.summaries(loader, question);
    const { region, labels } = args;
    const kept = COUNTRIES.filter((country) => !region || country.region === region).filter((country) => {
      const label = summaries.get(country.code)?.label;
      return !labels || (label !== undefined && labels.includes(label));
    });
    const ordered = await this.ordered(kept, { loader, question, summaries, args });
    const page = pageOf(ordered, ({ code }) => code, args);
    const { on, asOf, method, weights } = args;
    const viewOf = (country: Country) => countryViewOf(country.code, { on, asOf, method, weights } as CountriesArgs);
    const edges = page.edges.map(({ node, cursor }) => ({ node: viewOf(node), cursor }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  /** Countries by the size of their move between two days, both as known at the same asOf; those that did not move are left out. */
  async movers(loader: RecordsLoader, args: MoversArgs): Promise<MoverView[]> {
    if (args.days < 1 || args.days > MOST_DAYS)
      throw new UserError('BAD_USER_INPUT', `days is ${args.days}; ask for 1 to ${MOST_DAYS}.`, 'days');
    const later = this.scores.question({ on: args.on ?? null, asOf: args.asOf ?? null });
    loader.endsNow ||= !this.scores.isOver(later.on);
    const earlier = { ...later, on: addDays(later.on, -args.days) };
    const [before, after] = [await this.summaries(loader, earlier), await this.summaries(loader, later)];
    const moved = [...after]
      .flatMap(([country, { value }]) => {
        const start = before.get(country);
        return start && start.value !== value ? [{ country, delta: value - start.value }] : [];
      })
      .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.country < b.country ? -1 : 1))
      .slice(0, checkFirst(args.first));
    return Promise.all(moved.map(({ country }) => this.mover(loader, country, { earlier, later })));
  }

  private async mover(
    loader: RecordsLoader,
    country: string,
    { earlier, later }: { earlier: ScoreQuestion; later: ScoreQuestion },
  ): Promise<MoverView> {
    const [loaded, coverage] = await Promise.all([
      loader.record(country),
      this.scores.coverage(loader, country, later),
    ]);
    const scope = { country, asOf: later.asOf, method: later.method };
    const change = changeViewOf(this.scores.change(loaded, { ...later, from: earlier.on }, coverage), {
      scope,
      from: earlier.on,
      to: later.on,
    });
    const { from, to, fromValue, toValue, delta } = change;
    return {
      country: countryViewOf(country),
      ...{ from, to, fromValue, toValue, delta },
      fromAt: this.momentOf(earlier),
      toAt: this.momentOf(later),
      label: this.scores.summary(loaded, later, coverage).label,
      causes: largestLines(change, CAUSES).slice(0, CAUSES),
    };
  }

  /** What the number of a day stands on: its close, or the asOf of the question where that came earlier. */
  private momentOf({ on, asOf }: ScoreQuestion): Instant {
    const close = this.scores.closeOrNow(on);
    return asOf !== null && asOf < closeOfDay(on) ? asOf : close;
  }

  private async summaries(loader: RecordsLoader, question: ScoreQuestion): Promise<Map<string, ScoreSummary>> {
    return new Map((await this.ranking.ranked(loader, question)).map(({ country, summary }) => [country, summary]));
  }

  /** As listed without an order; countries without a score come last. */
  private async ordered(
    countries: readonly Country[],
    { loader, question, summaries, args }: Ordering,
  ): Promise<readonly Country[]> {
    const { field, direction } = args.orderBy ?? {};
    if (!field) return countries;
    const sign = direction === 'asc' ? 1 : -1;
    if (field === 'name') return countries.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'en'));
    const earlier =
      field === 'change' ? await this.summaries(loader, { ...question, on: addDays(question.on, -CHANGE_DAYS) }) : null;
    const valueOf = ({ code }: Country): number | null => {
      const now = summaries.get(code);
      if (!now) return null;
      return earlier ? now.value - (earlier.get(code)?.value ?? 0) : now.value;
    };
    return countries.toSorted((a, b) => compare(valueOf(a), valueOf(b), sign) || a.name.localeCompare(b.name, 'en'));
  }
}

interface Ordering {
  readonly loader: RecordsLoader;
  readonly question: ScoreQuestion;
  readonly summaries: ReadonlyMap<string, ScoreSummary>;
  readonly args: CountriesArgs;
}

function compare(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
