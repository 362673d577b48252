import type { StoredAlert } from '#libs/storage';
import { atomFeed, type AtomEntry } from '../data/atom.js';
import { keptOf } from './alert.view.js';

interface Feed {
  /** Newest first. */
  readonly alerts: readonly StoredAlert[];
  /** The address of the server; that of the feed opens it and is not told. */
  readonly site: string;
  /** When the feed was begun, for one without entries. */
  readonly begunAt: string;
}

/** The id of an entry is that of its alert. */
export function alertAtom({ alerts, site, begunAt }: Feed): string {
  return atomFeed({
    name: 'alerts',
    title: 'Faultline: alerts',
    subtitle: 'Scores are 0–100, high = more risk; each alert as it was raised.',
    self: null,
    page: new URL('/alerts', site).href,
    begunAt,
    entries: alerts.map((alert) => entryOf(alert, site)),
  });
}

function entryOf(alert: StoredAlert, site: string): AtomEntry {
  const { title, text, permalink, condition, knownAt } = keptOf(alert);
  return {
    id: alert.id,
    title,
    publishedAt: knownAt,
    updatedAt: alert.evaluatedAt,
    href: new URL(permalink, site).href,
    summary: text,
    categories: [condition.kind],
  };
}
