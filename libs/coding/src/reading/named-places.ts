import { type PlaceMention, readingFor } from '../places/find-places.js';
import { lowerAt } from '../text/token.js';
import type { ReadSentence, ReportReading } from './report-reading.js';

const WHERE = new Set(['in', 'across', 'of', 'into', 'around', 'outside', 'near', 'through', 'from']);

/** "in the capital" is the capital of the country in question. */
export function namesCapital({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      lower === 'capital' &&
      ['the', "'s"].includes(lowerAt(tokens, i - 1)) &&
      (WHERE.has(lowerAt(tokens, i - 2)) || lowerAt(tokens, i - 1) === "'s"),
  );
}

const LINKS = new Set(['and', ',']);

/** Cities of the same country that "and" or a comma joins to the scene. */
export function placesJoinedTo(
  { places, tokens }: ReadSentence,
  scene: PlaceMention,
  { country }: ReportReading,
): string[] {
  const home = readingFor(scene, country);
  const isCity = (mention: PlaceMention): boolean => {
    const place = readingFor(mention, country);
    return place.country === home.country && (place.kind === 'region' || place.kind === 'capital');
  };
  const isNext = (left: PlaceMention, right: PlaceMention): boolean =>
    right.from - left.to <= 3 && tokens.slice(left.to + 1, right.from).every(({ lower }) => LINKS.has(lower));
  const cities = places.filter(isCity);
  const at = cities.indexOf(scene);
  let [first, last] = [at, at];
  while (first > 0 && isNext(cities[first - 1] as PlaceMention, cities[first] as PlaceMention)) first--;
  while (
    last >= 0 &&
    last + 1 < cities.length &&
    isNext(cities[last] as PlaceMention, cities[last + 1] as PlaceMention)
  )
    last++;
  return cities
    .slice(Math.max(0, first), last + 1)
    .map((mention) => readingFor(mention, country).name)
    .filter((name) => name !== home.name);
}
