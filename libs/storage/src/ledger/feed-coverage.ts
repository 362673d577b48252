import type { CountryCode, Day } from '#libs/events';
import type { Session } from '../database/database.js';

/** A feed has said something about a day in a country. */
export interface CoveredDay {
  readonly country: CountryCode;
  readonly feed: string;
  readonly day: Day;
}

/** The earliest covered day of each country and feed, collected while rows go by. */
export class CoveredDays {
  readonly #earliest = new Map<string, CoveredDay>();

  add({ country, feed, day }: CoveredDay): void {
    const key = `${country} ${feed}`;
    const known = this.#earliest.get(key);
    if (!known || day < known.day) this.#earliest.set(key, { country, feed, day });
  }

  /** Moves the beginning of coverage back where a row is earlier. The countries are locked. */
  async record(session: Session): Promise<void> {
    const days = [...this.#earliest.values()];
    if (days.length > 0) await widenCoverage(session, days);
  }
}

export async function widenCoverage(session: Session, days: readonly CoveredDay[]): Promise<void> {
  await session.query({
    name: 'widen-coverage',
    text: `
      insert into feed_coverage as covered (country, feed, from_day)
      select * from unnest($1::text[], $2::text[], $3::date[])
      on conflict (country, feed) do update set from_day = excluded.from_day where excluded.from_day < covered.from_day`,
    values: [days.map(({ country }) => country), days.map(({ feed }) => feed), days.map(({ day }) => day)],
  });
}
