import type { CountryCode, Instant } from '#libs/events';
import type { Database } from '../database/database.js';
import { asTimestamp } from '../ledger/timestamps.js';
import { readMonthlyDeaths, type FeedAsKnown, type MonthlyDeaths } from './monthly-deaths.js';

/** A distribution of deaths: values ascending, and their probabilities. */
export interface StoredDistribution {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** What was said about a country and month, once and for all. Months are `YYYY-MM`. */
export interface FrozenOutlook {
  readonly country: CountryCode;
  readonly month: string;
  /** The feed whose deaths it is about. */
  readonly feed: string;
  /** Newest month of the record it was given on, and how many months before `month` that is. */
  readonly newestMonth: string;
  readonly lead: number;
  readonly monthsKnown: number;
  /** Probability, 0–1, of a violent month. */
  readonly probability: number;
  readonly distribution: StoredDistribution;
  /** The baseline: what the twelve newest months known would have said. */
  readonly lastTwelveMonths: StoredDistribution;
  /** Nothing that became known after this instant was used. */
  readonly asOf: Instant;
  /** True when it was computed after the first days of the month, from what was known at its beginning: not as published. */
  readonly isLate: boolean;
  readonly recordedAt: Instant;
}

export type NewOutlook = Omit<FrozenOutlook, 'recordedAt'>;

export interface OutlookFilter {
  readonly countries?: readonly CountryCode[] | null;
  readonly limit?: number;
}

/** Enough for fifty countries over thirty years; the score card is read whole. */
const MOST_OUTLOOKS = 20_000;

const COLUMNS = `
  country, to_char(month, 'YYYY-MM') as month, feed, to_char(newest_month, 'YYYY-MM') as "newestMonth", lead,
  months_known as "monthsKnown", probability, distribution, last_twelve_months as "lastTwelveMonths", as_of as "asOf",
  is_late as "isLate", recorded_at as "recordedAt"`;

/** The first to freeze a country and month is the one who published it. */
const FREEZE = `
  insert into outlook
    (country, month, feed, newest_month, lead, months_known, probability, distribution, last_twelve_months, as_of, is_late)
  select row.country, (row.month || '-01')::date, row.feed, (row."newestMonth" || '-01')::date, row.lead, row."monthsKnown",
    row.probability, row.distribution, row."lastTwelveMonths", row."asOf", row."isLate"
  from json_to_recordset($1) as row (country text, month text, feed text, "newestMonth" text, lead int, "monthsKnown" int,
    probability float8, distribution json, "lastTwelveMonths" json, "asOf" timestamptz, "isLate" boolean)
  on conflict do nothing returning country`;

type Row<T> = T & Record<string, unknown>;

/** The deaths an outlook is made of, and the outlooks as they were frozen. */
export class OutlooksRepository {
  constructor(private readonly database: Database) {}

  /** Deaths per month of a country as one feed counted them, oldest first; empty when it said nothing by then. */
  monthlyDeaths(country: CountryCode, known: FeedAsKnown): Promise<readonly MonthlyDeaths[]> {
    return this.database.read<Row<MonthlyDeaths>>(readMonthlyDeaths(country, known));
  }

  /** Names of the files whose import was finished: what a feed has told of is read from them. */
  async importedFiles(feed: string): Promise<readonly string[]> {
    const rows = await this.database.read<{ name: string }>({
      name: 'imported-files',
      text: 'select distinct file_name as name from import where source = $1 and finished_at is not null order by 1',
      values: [feed],
    });
    return rows.map(({ name }) => name);
  }

  /** Freezes outlooks; returns how many were new. One that is there already stays as it is. */
  async freeze(outlooks: readonly NewOutlook[]): Promise<number> {
    if (outlooks.length === 0) return 0;
    const bound = outlooks.map((row) => ({ ...row, asOf: asTimestamp(row.asOf) }));
    return this.database.transaction(async (transaction) => {
      const added = await transaction.query({ name: 'freeze-outlooks', text: FREEZE, values: [JSON.stringify(bound)] });
      return added.length;
    });
  }

  /** Countries that have an outlook for the month. */
  async frozenFor(month: string): Promise<ReadonlySet<CountryCode>> {
    const rows = await this.database.read<{ country: CountryCode }>({
      name: 'outlooks-of-month',
      text: 'select country from outlook where month = $1::date',
      values: [`${month}-01`],
    });
    return new Set(rows.map(({ country }) => country));
  }

  /** When an outlook was frozen last; `null` = never. */
  async lastFrozenAt(): Promise<Instant | null> {
    const [row] = await this.database.read<{ at: Instant | null }>({
      name: 'last-frozen',
      text: 'select max(recorded_at) as at from outlook',
    });
    return row?.at ?? null;
  }

  /** Newest month first, then by country. */
  list({ countries = null, limit = MOST_OUTLOOKS }: OutlookFilter = {}): Promise<readonly FrozenOutlook[]> {
    return this.database.read<Row<FrozenOutlook>>({
      name: 'outlooks',
      text: `
        select ${COLUMNS} from outlook where $1::text[] is null or country = any ($1)
        order by outlook.month desc, country limit $2`,
      values: [countries, limit],
    });
  }
}
