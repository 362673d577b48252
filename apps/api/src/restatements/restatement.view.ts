import { countryByCode } from '#libs/events';
import type { Restatement, RestatementCause } from '#libs/storage';
import type { RestatementCauseModel, RestatementModel } from './restatement.model.js';
import { restatementText } from './restatement-words.js';

export function restatementViewOf(restatement: Restatement): RestatementModel {
  const { country, on, revision, before, after, publishedAt, previouslyPublishedAt, causes } = restatement;
  return {
    id: `${country}:${on}:${revision}`,
    ...{ country, on, revision, before, after, publishedAt, previouslyPublishedAt },
    countryName: countryByCode(country)?.name ?? country,
    method: { version: restatement.methodVersion, hash: restatement.methodHash },
    previousMethod: { version: restatement.previousMethodVersion, hash: restatement.previousMethodHash },
    text: restatementText(restatement),
    causes: causes.largest.map((cause) => causeViewOf(cause, country)),
    causeCount: causes.count,
    otherPoints: causes.otherPoints,
  };
}

function causeViewOf({ kind, of, id, points, provenance }: RestatementCause, country: string): RestatementCauseModel {
  const eventId = of === 'event' ? `${country}:${id}` : null;
  const { title = null, source = null, fileName = null, by = null, reason = null } = provenance ?? {};
  return { kind, id, eventId, title, points, source, fileName, by, reason, recordedAt: provenance?.recordedAt ?? null };
}
