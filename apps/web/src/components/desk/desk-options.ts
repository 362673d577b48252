import type { Attribution, SourceGrade } from '#libs/contract';
import { COUNTRIES, INDICATOR_IDS } from '#libs/events';
import { EVENT_CLASSES, INDICATORS } from '#libs/scoring';
import { deskWords } from '../../desk.words.js';

type Options<T extends string = string> = readonly (readonly [T, string])[];

const byWord = (a: readonly [string, string], b: readonly [string, string]): number => a[1].localeCompare(b[1], 'en');

/** What the selects of the desk's forms offer. */
export const CLASS_OPTIONS: Options = EVENT_CLASSES.map(({ id, title }) => [id, title]);
export const COUNTRY_OPTIONS: Options = COUNTRIES.map(({ code, name }) => [code, name] as const).sort(byWord);
/** For what names no country yet. */
export const UNPLACED_OPTIONS: Options = [['', deskWords.noCountry], ...COUNTRY_OPTIONS];
export const ATTRIBUTION_OPTIONS = Object.entries(deskWords.attributions) as unknown as Options<Attribution>;
export const GRADE_OPTIONS = Object.entries(deskWords.grades) as unknown as Options<SourceGrade>;
export const KIND_OPTIONS: Options = Object.entries(deskWords.kinds);
export const INDICATOR_OPTIONS: Options = INDICATOR_IDS.map((id) => [
  id,
  INDICATORS.find((indicator) => indicator.id === id)?.title ?? id,
]);
