import type { Instant } from '#libs/events';
import { endOfNextMonth, firstOfJuneNextYear } from '../known-at.js';

/** The months a release of UCDP GED tells of, for the whole world: a month in it without a row had no deaths. */
export interface ReleasePeriod {
  /** First and last month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** When the public could know a month of it. */
  readonly knownAt: (month: string) => Instant;
}

/** `GEDEvent_v24_1.csv`, `GEDEvent_v24.1_page0.json`: everything up to the end of 2023. */
const YEARLY = /^GEDEvent_v(\d\d)[_.]1(?=[_.]?[a-z]|[ (-]|$)/i;
/** Up to 21.1 the yearly files were called `ged211.csv`. */
const OLD_YEARLY = /^ged(\d\d)[12](?=[ (.]|$)/i;
/** `GEDEvent_v24_0_7.csv`: July 2024. */
const CANDIDATE_MONTH = /^GEDEvent_v(\d\d)[_.]0[_.](\d\d?)(?!\d)/i;
/** `GEDEvent_v24_01_24_09.csv`: January to September 2024. */
const CANDIDATE_MONTHS = /^GEDEvent_v(\d\d)[_.]01[_.]\1[_.](\d\d)(?!\d)/i;

const FIRST_MONTH = '1989-01';
const yearlyKnownAt = (month: string): Instant => firstOfJuneNextYear(`${month}-01`);
const candidateKnownAt = (month: string): Instant => endOfNextMonth(`${month}-01`);
const monthText = (year: string, month: string): string => `20${year}-${month.padStart(2, '0')}`;

/** Read from the name, as UCDP names its files; `null` for a file of another name, such as a cut of one country. */
export function ucdpReleasePeriod(fileName: string): ReleasePeriod | null {
  const [, release] = YEARLY.exec(fileName) ?? OLD_YEARLY.exec(fileName) ?? [];
  if (release !== undefined)
    return {
      from: FIRST_MONTH,
      to: monthText(String(Number(release) - 1).padStart(2, '0'), '12'),
      knownAt: yearlyKnownAt,
    };
  const [, year, month] = CANDIDATE_MONTH.exec(fileName) ?? [];
  if (year !== undefined && month !== undefined)
    return { from: monthText(year, month), to: monthText(year, month), knownAt: candidateKnownAt };
  const [, ofYear, last] = CANDIDATE_MONTHS.exec(fileName) ?? [];
  if (ofYear !== undefined && last !== undefined)
    return { from: monthText(ofYear, '1'), to: monthText(ofYear, last), knownAt: candidateKnownAt };
  return null;
}
