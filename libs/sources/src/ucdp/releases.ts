import type { Day, Instant } from '#libs/events';
import { endOfNextMonth, firstOfJuneNextYear, isAfter } from '../known-at.js';
import type { ReadContext } from '../source-adapter.js';

/** `GEDEvent_v23_0_10.csv` and `GEDEvent_v23_01_23_09.csv` are Candidate files (a month, a quarter-year); `GEDEvent_v23_1.csv` is a yearly release. */
const CANDIDATE_FILE = /v\d+[_.](?:0[_.]\d+|01[_.]\d+[_.]\d+)/i;

/** `v25_1`, `v26.0.9`; of `v23_01_23_09`, which tells of several months, the last one counts. */
const EDITION = /v(\d\d)[_.](?:01[_.]\1[_.](\d\d)|(\d+)(?:[_.](\d{1,2})(?!\d))?)/i;

/** `ged211.csv`, as yearly releases were called up to 21.1. */
const OLD_EDITION = /^ged(\d\d)(\d)(?=[ (._-]|$)/i;

/** Year, release and month of a release's number as one: `GEDEvent_v25_1.csv` is 250100, `GEDEvent_v26_0_9.csv` is 260009. */
export function editionOf(fileName: string): number | null {
  const [, oldYear, oldRelease] = OLD_EDITION.exec(fileName) ?? [];
  if (oldYear !== undefined) return Number(oldYear) * 10_000 + Number(oldRelease) * 100;
  const [, year, lastMonth, release, month = '0'] = EDITION.exec(fileName) ?? [];
  if (year === undefined) return null;
  return Number(year) * 10_000 + (lastMonth === undefined ? Number(release) * 100 + Number(month) : Number(lastMonth));
}

/** Which release a file is. */
export interface Releases {
  readonly isCandidate: boolean;
  /** Last year of which a yearly release could exist when the file was received. */
  readonly lastYear: string;
}

export function releasesOf(context: ReadContext): Releases {
  const year = Number(context.receivedAt.slice(0, 4));
  const lastYear = isAfter(firstOfJuneNextYear(`${year - 1}-01-01`), context.receivedAt) ? year - 2 : year - 1;
  return { isCandidate: CANDIDATE_FILE.test(context.fileName), lastYear: String(lastYear) };
}

/** A row that no yearly release can hold yet is read as a Candidate row, whatever the file is called. */
export function knownAtOf(occurredOn: Day, releases: Releases): { readonly at: Instant; readonly isAssumed: boolean } {
  const isCandidate = releases.isCandidate || occurredOn.slice(0, 4) > releases.lastYear;
  return isCandidate
    ? { at: endOfNextMonth(occurredOn), isAssumed: false }
    : { at: firstOfJuneNextYear(occurredOn), isAssumed: true };
}
