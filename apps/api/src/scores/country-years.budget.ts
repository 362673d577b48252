import { LIMITS } from '../guard/limits.js';
import { queryLimitError } from '../guard/query-limit.error.js';

const DAYS_PER_YEAR = 365.25;

/** How many days of series one request may still ask for, over all countries. */
export class CountryYearsBudget {
  private days = 0;

  /** @throws GraphQLError with code QUERY_LIMIT when the request asks for more than its share. */
  spend(days: number): void {
    this.days += days;
    this.check();
  }

  /** Other parts of the request may have overdrawn it meanwhile. @throws as `spend`. */
  check(): void {
    const years = Math.ceil(this.days / DAYS_PER_YEAR);
    if (years > LIMITS.countryYears) throw queryLimitError('countryYears', years, LIMITS.countryYears);
  }
}
