import type { CountryCode } from '#libs/events';
import type { PlaceMention } from './find-places.js';

const WEIGHTS = { country: 3, demonym: 2, capital: 3, region: 2, seat: 1 } as const;
const FIRST_SENTENCES = 2;
/** Reports open with what they are about. */
const FIRST_NAMED = 4;
const PERSON = 3;

/** The country a report is mainly about: mentions weighed by kind, scenes twice, the opening twice. `null` when none is named. */
export function reportCountry(
  sentences: readonly (readonly PlaceMention[])[],
  persons: readonly CountryCode[],
): CountryCode | null {
  const weights = new Map<CountryCode, number>();
  const add = (country: CountryCode, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight);
  sentences.forEach((mentions, index) => {
    for (const { places, located } of mentions) {
      const place = places[0];
      if (!place || places.some(({ country }) => country !== place.country)) continue;
      add(place.country, WEIGHTS[place.kind] * (located ? 2 : 1) * (index < FIRST_SENTENCES ? 2 : 1));
    }
  });
  const first = sentences.flat().find(({ places }) => new Set(places.map(({ country }) => country)).size === 1);
  if (first?.places[0]) add(first.places[0].country, FIRST_NAMED);
  for (const country of persons) add(country, PERSON);
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
