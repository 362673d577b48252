import type { CountryView } from '../../state/country-view.js';
import { words } from '../../words.js';

/** What the dashed line is: the current method (its version), all parts, as known now – of these, what the page itself does not show. */
export function referenceLabel({ method, weights, published }: CountryView, current: string): string {
  if (method === null) return words.chart.reference;
  const rest = [...(weights.name === 'all' ? [] : ['all parts']), ...(published ? ['as known now'] : [])];
  return [`Method ${current}`, ...rest].join(', ');
}
