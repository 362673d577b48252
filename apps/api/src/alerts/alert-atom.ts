import type { StoredAlert } from '#libs/storage';
import { element, svgText } from '../pictures/svg-element.js';
import { keptOf } from './alert.view.js';

interface Feed {
  /** Newest first. */
  readonly alerts: readonly StoredAlert[];
  /** Where this feed is read; told without the part that opens it. */
  readonly self: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** Atom 1.0 (RFC 4287). The id of an entry is that of its alert, so readers show each once, wherever the server moves. */
export function alertAtom({ alerts, self, begunAt }: Feed): string {
  const site = new URL('/', self).href;
  const updated =
    alerts
      .map(({ evaluatedAt }) => evaluatedAt)
      .sort()
      .at(-1) ?? begunAt;
  const head = [
    element('id', {}, 'tag:faultline,2026:alerts'),
    element('title', {}, 'Faultline: alerts'),
    element('subtitle', {}, 'Scores are 0–100, high = more risk; each alert as it was raised.'),
    element('updated', {}, updated),
    element('author', {}, element('name', {}, 'Faultline')),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site}alerts` }),
  ];
  const entries = alerts.map((alert) => entryOf(alert, site));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [...head, ...entries].join('\n'));
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entryOf(alert: StoredAlert, site: string): string {
  const { title, text, permalink, condition, knownAt } = keptOf(alert);
  const parts = [
    element('id', {}, `tag:faultline,2026:alerts/${alert.id}`),
    element('title', {}, svgText(title)),
    element('published', {}, knownAt),
    element('updated', {}, alert.evaluatedAt),
    element('link', { rel: 'alternate', type: 'text/html', href: new URL(permalink, site).href }),
    element('summary', { type: 'text' }, svgText(text)),
    element('category', { term: condition.kind }),
  ];
  return element('entry', {}, parts.join(''));
}
