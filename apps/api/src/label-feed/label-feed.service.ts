import { Injectable } from '@nestjs/common';
import { addDays, closeOfDay, countryByCode, type CountryCode, type Day, type RiskLabel } from '#libs/events';
import { Breath } from '../common/breath.js';
import { Clock } from '../common/clock.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { SeriesService } from '../scores/series.service.js';

/** A day on which the label of a country's score became another. */
export interface LabelChange {
  readonly country: CountryCode;
  readonly name: string;
  readonly on: Day;
  readonly from: RiskLabel;
  readonly to: RiskLabel;
  /** Scores of the day before and of the day. */
  readonly fromValue: number;
  readonly toValue: number;
}

const DAYS_LISTED = 90;
const MOST_ENTRIES = 200;

/** Label changes of the last three months, each as it was known at the close of its day: what came later takes none of them back. */
@Injectable()
export class LabelFeedService {
  constructor(
    private readonly series: SeriesService,
    private readonly clock: Clock,
  ) {}

  /** Newest first, then by country. Only days that have closed. */
  async changes(loader: RecordsLoader, countries: readonly CountryCode[] | null): Promise<LabelChange[]> {
    const to = addDays(this.clock.today(), -1);
    const args = {
      from: addDays(to, -DAYS_LISTED),
      to,
      interval: 'day',
      parts: 'none',
      asOf: { published: true },
    } as const;
    const watched = [...new Set((await loader.coverageRows()).map(({ country }) => country))];
    await Promise.all(watched.flatMap((country) => [loader.record(country), loader.shown.load({ country, ...args })]));
    const breath = new Breath();
    const changes: LabelChange[] = [];
    for (const country of watched.filter((code) => countries?.includes(code) ?? true)) {
      changes.push(...changesIn(await this.series.series(loader, country, args)));
      await breath.taken();
    }
    return changes
      .sort((a, b) => (a.on === b.on ? (a.country < b.country ? -1 : 1) : a.on < b.on ? 1 : -1))
      .slice(0, MOST_ENTRIES);
  }
}

type Columns = Pick<Awaited<ReturnType<SeriesService['series']>>, 'country' | 'dates' | 'score' | 'labels'>;

function changesIn({ country, dates, score, labels }: Columns): LabelChange[] {
  const name = countryByCode(country)?.name ?? country;
  return dates.flatMap((on, row) => {
    const [from, to, fromValue, toValue] = [labels[row - 1], labels[row], score[row - 1], score[row]];
    if (!from || !to || from === to || fromValue == null || toValue == null) return [];
    return [{ country, name, on, from, to, fromValue, toValue }];
  });
}

/** When a change was known: the close of its day. */
export const knownAtOf = ({ on }: LabelChange): string => closeOfDay(on);
