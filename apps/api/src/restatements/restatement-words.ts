import { instantMs } from '#libs/events';
import type { Restatement, RestatementCause, RestatementKind } from '#libs/storage';

const ACTS: Readonly<Record<RestatementKind, string>> = {
  'late-import': 'late import of',
  'late-report': 'late report of',
  correction: 'correction of',
  retraction: 'retraction of',
  method: 'method',
};

/** “Restated on 2026-11-22 from 41.2 to 43.0: late import of “Riot in Osh” (ucdp-ged, file.csv) and 3 more.” */
export function restatementText({ before, after, publishedAt, causes }: Restatement): string {
  const day = new Date(instantMs(publishedAt)).toISOString().slice(0, 10);
  const [first] = causes.largest;
  const more = causes.count > 1 ? ` and ${causes.count - 1} more` : '';
  const why = first ? `${causeText(first)}${more}` : 'facts that are counted together';
  return `Restated on ${day} from ${before.toFixed(1)} to ${after.toFixed(1)}: ${why}.`;
}

export function causeText({ kind, id, provenance }: RestatementCause): string {
  if (provenance === null) return `${ACTS[kind]} ${id}`;
  const { title, source, fileName } = provenance;
  const from = fileName === null ? source : `${source}, ${fileName}`;
  return `${ACTS[kind]} ${title === null ? id : `“${title}”`} (${from})`;
}
