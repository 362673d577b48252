/** One word or mark of a sentence; offsets count UTF-16 code units of the stored text, the end is exclusive. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'PART'
  | 'CCONJ'
  | 'SCONJ'
  | 'PUNCT'
  | 'INTJ'
  | 'SYM'
  | 'X'
  | 'SPACE';

export interface Sentence {
  /** 0-based number in the report. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The lower-case word at a place, empty beyond the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
export const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma ?? '';
export const posAt = (tokens: readonly Token[], at: number): PartOfSpeech | null => tokens[at]?.pos ?? null;
