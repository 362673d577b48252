import { atomFeed, type AtomEntry } from '../data/atom.js';
import { knownAtOf, type LabelChange } from './label-feed.service.js';

interface Feed {
  readonly changes: readonly LabelChange[];
  /** Where this feed is read, for example `http://127.0.0.1:3000/feeds/labels.atom`. */
  readonly self: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** Ids depend on country, day and label alone. */
export function labelAtom({ changes, self, begunAt }: Feed): string {
  const site = new URL('/', self).href;
  return atomFeed({
    name: 'labels',
    title: 'Faultline: label changes',
    subtitle: 'Scores are 0–100, high = more risk; each change as known at the close of its day.',
    ...{ self, begunAt },
    page: site,
    entries: changes.map((change) => entryOf(change, site)),
  });
}

function entryOf(change: LabelChange, site: string): AtomEntry {
  const { country, name, on, from, to, fromValue, toValue } = change;
  const knownAt = knownAtOf(change);
  const query = new URLSearchParams({ to: on, asOf: knownAt });
  return {
    id: `${country}/${on}/${to}`,
    title: `${name}: ${from} → ${to}`,
    updatedAt: knownAt,
    href: `${site}country/${country}?${query.toString()}`,
    summary: `On ${on} the score went from ${fromValue.toFixed(1)} to ${toValue.toFixed(1)} (0–100, high = more risk).`,
    categories: [to],
  };
}
