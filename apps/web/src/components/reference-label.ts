import { LATEST_METHOD } from '#libs/scoring';
import type { CountryView } from '../state/country-view.js';
import { words } from '../words.js';

/** What the dashed line is: the current method, all parts, as known now – of these, what the page itself does not show. */
export function referenceLabel({ method, weights, published }: CountryView): string {
  if (method === null) return words.chart.reference;
  const rest = [...(weights.name === 'all' ? [] : ['all parts']), ...(published ? ['as known now'] : [])];
  return [`Method ${LATEST_METHOD.version}`, ...rest].join(', ');
}
