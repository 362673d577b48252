import { countryByCode, type CountryCode, type Day, type Instant, type Region } from '#libs/events';

/** UTC hour by which news of a day's event is out, unless its line says otherwise: evening in the region. */
const NEWS_HOUR_UTC: Readonly<Record<Region, number>> = {
  AFRICA: 20,
  AMERICAS: 23,
  CENTRAL_ASIA: 16,
  EAST_ASIA_PACIFIC: 14,
  EUROPE: 20,
  MIDDLE_EAST: 20,
  SOUTH_ASIA: 17,
};

/** When the public could know: `HH:MM` (UTC) on the day itself, `DAYTHH:MM`, or the region's news hour. */
export function knownAtOf(country: CountryCode, day: Day, at: string | undefined): Instant {
  if (at === undefined) return `${day}T${newsHour(country)}:00:00Z`;
  return at.includes('T') ? `${at}:00Z` : `${day}T${at}:00Z`;
}

function newsHour(code: CountryCode): number {
  const country = countryByCode(code);
  if (country === null) throw new Error(`"${code}" is not a country.`);
  return NEWS_HOUR_UTC[country.region];
}
