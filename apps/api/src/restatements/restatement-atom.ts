import { closeOfDay } from '#libs/events';
import { atomFeed, type AtomEntry } from '../data/atom.js';
import type { RestatementModel } from './restatement.model.js';

interface Feed {
  /** Newest first. */
  readonly restatements: readonly RestatementModel[];
  /** Where this feed is read. */
  readonly self: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** The id of an entry is its country, day and revision. */
export function restatementAtom({ restatements, self, begunAt }: Feed): string {
  const site = new URL('/', self).href;
  return atomFeed({
    name: 'restatements',
    title: 'Faultline: restated scores',
    subtitle: 'Scores are 0–100, high = more risk. What was published first stays as it was published.',
    ...{ self, begunAt },
    page: `${site}method`,
    entries: restatements.map((restatement) => entryOf(restatement, site)),
  });
}

function entryOf(restatement: RestatementModel, site: string): AtomEntry {
  const { id, country, countryName, on, before, after, text, publishedAt, causes } = restatement;
  const query = new URLSearchParams({ on, to: on, asOf: closeOfDay(on) });
  return {
    id,
    title: `${countryName}, ${on}: ${before.toFixed(1)} → ${after.toFixed(1)}`,
    publishedAt,
    updatedAt: publishedAt,
    href: `${site}country/${country}?${query.toString()}`,
    summary: text,
    categories: [...new Set(causes.map(({ kind }) => kind))],
  };
}
