import { closeOfDay } from '#libs/events';
import { element, svgText } from '../pictures/svg-element.js';
import type { RestatementModel } from './restatement.model.js';

interface Feed {
  /** Newest first. */
  readonly restatements: readonly RestatementModel[];
  /** Where this feed is read. */
  readonly self: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** Atom 1.0 (RFC 4287). The id of an entry is its country, day and revision: readers show each once, wherever the server moves. */
export function restatementAtom({ restatements, self, begunAt }: Feed): string {
  const site = new URL('/', self).href;
  const head = [
    element('id', {}, 'tag:faultline,2026:restatements'),
    element('title', {}, 'Faultline: restated scores'),
    element('subtitle', {}, 'Scores are 0–100, high = more risk. What was published first stays as it was published.'),
    element('updated', {}, restatements[0]?.publishedAt ?? begunAt),
    element('author', {}, element('name', {}, 'Faultline')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site}method` }),
  ];
  const entries = restatements.map((restatement) => entryOf(restatement, site));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [...head, ...entries].join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryOf(restatement: RestatementModel, site: string): string {
  const { id, country, countryName, on, before, after, text, publishedAt, causes } = restatement;
  const query = new URLSearchParams({ on, to: on, asOf: closeOfDay(on) });
  const parts = [
    element('id', {}, `tag:faultline,2026:restatements/${id}`),
    element('title', {}, svgText(`${countryName}, ${on}: ${before.toFixed(1)} → ${after.toFixed(1)}`)),
    element('published', {}, publishedAt),
    element('updated', {}, publishedAt),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site}country/${country}?${query.toString()}` }),
    element('summary', { type: 'text' }, svgText(text)),
    ...[...new Set(causes.map(({ kind }) => kind))].map((term) => element('category', { term })),
  ];
  return element('entry', {}, parts.join(''));
}
