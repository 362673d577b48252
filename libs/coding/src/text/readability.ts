/** Why a report is kept but not coded. */
export type NotCoded = 'empty' | 'language' | 'budget';

/** Largest report that is coded, in UTF-16 code units; larger ones are kept and marked. */
export const MAX_TEXT = 200_000;
const LONG_RUN = /\S{61,}/g;
const SAMPLE = 5_000;
const MIN_ENGLISH = 0.12;
const MIN_LATIN = 0.5;

const ENGLISH = new Set(
  'the of and to in a is was were on for that by with at from it as has have had be been are an said after will not its he his they their this which who over but'.split(
    ' ',
  ),
);

const FOREIGN = new Set(
  'de la le les el los las der die das und en del que y et des une un il di che per o os da do dos em um uma na v i w z nie się ve bir bu den dem ist nicht por para con est dans sur au aux'.split(
    ' ',
  ),
);
/** Fewer words than this are judged by which function words prevail. */
const SHORT = 25;

/** Judges whether a cleaned text can be coded at all: `null` = yes. Cheap, so that hostile input is turned away first. */
export function whyNotCoded(text: string): NotCoded | null {
  if (text.trim() === '') return 'empty';
  if (text.length > MAX_TEXT || isNoise(text)) return 'budget';
  return isEnglish(text.slice(0, SAMPLE)) ? null : 'language';
}

/** Most of the text stands in runs too long for words, or it is hardly letters at all. */
function isNoise(text: string): boolean {
  let inRuns = 0;
  for (const [run] of text.matchAll(LONG_RUN)) inRuns += run.length;
  if (inRuns * 2 > text.length) return true;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.replace(/[^\p{L}\s]/gu, '').length;
  return sample.length > 200 && letters * 2 < sample.length;
}

function isEnglish(sample: string): boolean {
  const letters = sample.replace(/[^\p{L}]/gu, '');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '');
  if (letters.length === 0 || latin.length < MIN_LATIN * letters.length) return false;
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  return words.length < SHORT ? english >= foreign : english >= MIN_ENGLISH * words.length;
}
