import { Injectable } from '@nestjs/common';
import type { CountryCode, CountryRecord, Day } from '#libs/events';
import { PILLARS, scoreOn, type Method, type Score } from '#libs/scoring';
import type { CoverageRow } from '#libs/storage';
import { coverageOf } from '../scores/coverage.js';
import { MethodsService } from '../methods/methods.service.js';
import { FreshnessService } from '../scores/freshness.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { coverageWith, recordWith, type NewRows } from './applied-rows.js';
import type { ScorePreviewModel } from './score-preview.model.js';

interface World {
  readonly record: CountryRecord;
  readonly rows: readonly CoverageRow[];
  readonly staleFeeds: ReadonlySet<string>;
  readonly method: Method;
}

/** What rows would do to a score if they were stored: computed as the score itself is, from the rows as they will be. */
@Injectable()
export class ScorePreviewService {
  constructor(
    private readonly freshness: FreshnessService,
    private readonly methods: MethodsService,
  ) {}

  /** The score of a country on a day without and with the rows. */
  async preview(
    loader: RecordsLoader,
    { country, on, rows }: { readonly country: CountryCode; readonly on: Day; readonly rows: NewRows },
  ): Promise<ScorePreviewModel> {
    const [{ record }, coverage, staleFeeds] = await Promise.all([
      loader.record(country),
      loader.coverageRows(),
      this.freshness.staleFeeds(),
    ]);
    const world = { record, rows: coverage, staleFeeds, method: this.methods.current };
    const before = scoreIn(world, on);
    const after = scoreIn({ ...world, record: recordWith(record, rows), rows: coverageWith(coverage, rows) }, on);
    return previewOf({ country, on, before, after });
  }
}

/** `null` where nobody watches the country on that day. */
function scoreIn({ record, rows, staleFeeds, method }: World, on: Day): Score | null {
  const coverage = coverageOf({ country: record.country, on, asOf: null, staleFeeds }, rows, record);
  return coverage.state === 'unmonitored'
    ? null
    : scoreOn(record, on, { asOf: null, method, stale: coverage.state === 'stale' });
}

export interface Comparison {
  readonly country: CountryCode;
  readonly on: Day;
  readonly before: Score | null;
  readonly after: Score | null;
}

/** A country nobody watched has no score: it counts as 0 in the difference, and as `null` by itself. */
export function previewOf({ country, on, before, after }: Comparison): ScorePreviewModel {
  const [then, now] = [summaryOf(before), summaryOf(after)];
  return {
    country,
    on,
    before: then.value,
    after: now.value,
    delta: (now.value ?? 0) - (then.value ?? 0),
    beforeLabel: then.label,
    afterLabel: now.label,
    hash: now.hash,
    pillars: PILLARS.map(({ id, title }) => ({ id, title, before: then.pillars[id], after: now.pillars[id] })),
  };
}

const NO_SCORE = {
  value: null,
  label: null,
  hash: null,
  pillars: { violence: null, institutions: null, foreign: null },
};

const summaryOf = (score: Score | null): Pick<Score, 'value' | 'label' | 'hash' | 'pillars'> | typeof NO_SCORE =>
  score ?? NO_SCORE;
