import { element, svgText } from '../pictures/svg-element.js';
import { knownAtOf, type LabelChange } from './label-feed.service.js';

interface Feed {
  readonly changes: readonly LabelChange[];
  /** Where this feed is read, for example `http://127.0.0.1:3000/feeds/labels.atom`. */
  readonly self: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** Atom 1.0 (RFC 4287). Ids depend on country, day and label alone, so readers show each change once, wherever the server moves. */
export function labelAtom({ changes, self, begunAt }: Feed): string {
  const site = new URL('/', self).href;
  const updated = changes.map(knownAtOf).sort().at(-1) ?? begunAt;
  const head = [
    element('id', {}, 'tag:faultline,2026:labels'),
    element('title', {}, 'Faultline: label changes'),
    element('subtitle', {}, 'Scores are 0–100, high = more risk; each change as known at the close of its day.'),
    element('updated', {}, updated),
    element('author', {}, element('name', {}, 'Faultline')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: site }),
  ];
  const entries = changes.map((change) => entryOf(change, site));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [...head, ...entries].join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryOf(change: LabelChange, site: string): string {
  const { country, name, on, from, to, fromValue, toValue } = change;
  const knownAt = knownAtOf(change);
  const query = new URLSearchParams({ to: on, asOf: knownAt });
  const summary = `On ${on} the score went from ${fromValue.toFixed(1)} to ${toValue.toFixed(1)} (0–100, high = more risk).`;
  const parts = [
    element('id', {}, `tag:faultline,2026:labels/${country}/${on}/${to}`),
    element('title', {}, svgText(`${name}: ${from} → ${to}`)),
    element('updated', {}, knownAt),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site}country/${country}?${query.toString()}` }),
    element('summary', { type: 'text' }, svgText(summary)),
    element('category', { term: to }),
  ];
  return element('entry', {}, parts.join(''));
}
