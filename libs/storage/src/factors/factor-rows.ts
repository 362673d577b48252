import { createHash } from 'node:crypto';
import type { CountryCode, Factor, Instant, ReportedFactor } from '#libs/events';

/** A factor as its table keeps it: `facts` for the score, `story` for the reader. */
export interface FactorRow {
  readonly country: CountryCode;
  readonly factorId: string;
  readonly revision: number;
  readonly feed: string;
  readonly indicator: string;
  readonly validFrom: string;
  readonly knownAt: Instant | null;
  readonly retractedAt: Instant | null;
  readonly facts: string;
  readonly story: string;
  readonly receivedHash: string;
}

type FactorStory = Pick<ReportedFactor, 'kind' | 'holder' | 'source'>;
const HASH_HEX_DIGITS = 32;

export function toFactorRow(factor: ReportedFactor): FactorRow {
  const facts = JSON.stringify(factsOf(factor));
  const story = JSON.stringify({ kind: factor.kind, holder: factor.holder, source: factor.source });
  return {
    country: factor.country,
    factorId: factor.id,
    revision: factor.revision,
    feed: factor.feed,
    indicator: factor.indicator,
    validFrom: factor.validFrom,
    knownAt: factor.knownAt,
    retractedAt: factor.retractedAt,
    facts,
    story,
    receivedHash: createHash('sha256').update(facts).update(story).digest('hex').slice(0, HASH_HEX_DIGITS),
  };
}

function factsOf(factor: ReportedFactor): Factor {
  return {
    id: factor.id,
    name: factor.name,
    indicator: factor.indicator,
    load: factor.load,
    validFrom: factor.validFrom,
    validTo: factor.validTo,
    knownAt: factor.knownAt,
    retractedAt: factor.retractedAt,
  };
}

export interface StoredFactor {
  readonly country: CountryCode;
  readonly revision: number;
  readonly feed: string;
  readonly facts: Factor;
  readonly story: FactorStory;
}

export function fromFactorRow({ country, revision, feed, facts, story }: StoredFactor): ReportedFactor {
  return { ...facts, ...story, country, revision, feed };
}
