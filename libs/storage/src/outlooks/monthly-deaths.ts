import type { CountryCode, Instant } from '#libs/events';
import type { Statement } from '../database/database.js';
import { asTimestamp } from '../ledger/timestamps.js';

/** Deaths that one feed counts in one month; a month with events and no deaths is there with 0, one without events is not. */
export interface MonthlyDeaths {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly deaths: number;
  /** True when a row of the month is known by the rule of yearly releases: 1 June of the next year. */
  readonly isYearly: boolean;
}

export interface FeedAsKnown {
  readonly feed: string;
  /** Only what was known at this instant. */
  readonly asOf: Instant;
}

/** What stood at `$2` of feed `$1` in country `$3`. */
export function readMonthlyDeaths(country: CountryCode, { feed, asOf }: FeedAsKnown): Statement {
  return {
    name: 'monthly-deaths',
    text: `
      select to_char(event.occurred_on, 'YYYY-MM') as month, coalesce(sum((event.facts::json ->> 'dead')::float8), 0) as deaths,
        bool_or(event.known_at = date_trunc('year', event.occurred_on::timestamp) + interval '17 months') as "isYearly"
      from event_revision event
      where event.country = $3 and event.feed = $1 and event.known_at <= $2
        and (event.retracted_at is null or event.retracted_at > $2)
        and not exists (
          select 1 from event_revision later
          where later.country = event.country and later.event_id = event.event_id
            and later.revision > event.revision and later.known_at <= $2)
      group by 1 order by 1`,
    values: [feed, asTimestamp(asOf), country],
  };
}
