import type { MonthNumber } from './month.js';

/** Deaths per country and month. Every series has one value per month from `firstMonth` to `lastMonth`; `NaN` = no record. */
export interface CountryMonths {
  readonly firstMonth: MonthNumber;
  readonly lastMonth: MonthNumber;
  readonly series: ReadonlyMap<string, Float64Array>;
}

/** `NaN` where the country or the month has no record. */
export function deathsIn(table: CountryMonths, country: string, month: MonthNumber): number {
  return table.series.get(country)?.[month - table.firstMonth] ?? Number.NaN;
}

/** The recorded months of a country up to and including `origin`, newest first; months without a record are left out. */
export function historyUpTo(table: CountryMonths, country: string, origin: MonthNumber): Float64Array {
  const series = table.series.get(country) ?? new Float64Array(0);
  return series
    .slice(0, Math.max(0, origin - table.firstMonth + 1))
    .filter((deaths) => !Number.isNaN(deaths))
    .reverse();
}
