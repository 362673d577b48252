import { DIRECTION } from '../scores/score.view.js';
import type { SourceModel } from '../sources/source.model.js';
import { LICENCE } from './licence.js';

/** What the columns of the other files mean, and under which terms each feed's rows stand. */
export const metadataOf = (sources: readonly SourceModel[]) => ({
  scores: {
    unit: 'points',
    direction: DIRECTION,
    band: '90 %',
    days: 'local calendar days, closed at 00:00 UTC of the next day',
    hash: 'SHA-256 over everything a score is computed from; /data/ledger.json gives it to compute it again',
  },
  events: {
    order: 'newest first',
    confidence: '0–0.99, that it happened as coded',
    dead: 'best figure, people; empty = no figure',
    injured: 'best figure, people; empty = no figure',
  },
  licence: LICENCE,
  sources: sources.map(({ id, title, licence, attribution, redistribute }) => ({
    id,
    title,
    licence,
    attribution,
    redistribute,
  })),
});
