import type { Review } from '#libs/storage';
import type { ProposedEventModel, ProposedFactorModel, ReviewItemModel } from './review.model.js';

/** What the fields of a review item are resolved from. */
export interface ReviewView extends ReviewItemModel {
  readonly review: Review;
}

export function reviewViewOf(review: Review): ReviewView {
  const { country, id, kind, status, version, impact, reading, draft, eventId, decidedBy, reason, recordedAt } = review;
  const { margin, confidence, rule, modality, speaker, plover, alternatives, span, mentions } = reading;
  return {
    id: `${country}:${id}`,
    ...{ kind, status, version, country: draft.country, impact, margin, confidence, rule, modality, speaker },
    plover: plover && [plover.type, plover.mode].filter(Boolean).join(' '),
    ...{ alternatives, span, mentions },
    event: kind === 'event' ? eventOf(review) : null,
    factor: kind === 'factor' ? factorOf(review) : null,
    became: eventId === null ? null : `${draft.country}:${eventId}`,
    ...{ decidedBy, reason, recordedAt },
    review,
  };
}

function eventOf({ draft }: Review & { readonly kind: 'event' }): ProposedEventModel {
  const [evidence] = draft.reports;
  const { class: eventClass, occurredOn, until, title, place, actors, dead, injured, factorIds, knownAt } = draft;
  return {
    class: eventClass,
    ...{ occurredOn, until, title, place, actors, dead, injured, factorIds, knownAt },
    attribution: evidence?.attribution ?? 'fact',
    grade: evidence?.grade ?? 'F',
    group: evidence?.group ?? '',
    denies: evidence?.denies ?? false,
  };
}

function factorOf({ draft }: Review & { readonly kind: 'factor' }): ProposedFactorModel {
  const { name, kind, indicator, load, validFrom, validTo, holder, source } = draft;
  return { name, kind, indicator, load, validFrom, validTo, holder, source };
}
