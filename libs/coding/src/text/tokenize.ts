import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { lowerAt, type PartOfSpeech, posAt, type Sentence, type Token } from './token.js';
import { VERB_ENTRIES } from '../lexicon/lexicon.js';
import { findVerb } from './find-verb.js';
import { repairTag } from './repair-tag.js';

type Tagger = ReturnType<typeof winkNLP>;
/** What wink-nlp calls an `its` function; its type declarations know neither lemmas nor spans as such. */
type Reader = Parameters<ReturnType<ReturnType<Tagger['readDoc']>['tokens']>['out']>[0];
type Readers = Record<'value' | 'lemma' | 'pos' | 'span', Reader>;

let unpacked: { readonly nlp: Tagger; readonly its: Readers } | undefined;

/** The model of English is unpacked for the first text: servers and commands that read none start sooner. */
function tagger() {
  if (unpacked) return unpacked;
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (unpacked = { nlp, its: nlp.its as unknown as Readers });
}

/** Longer runs without a space are no words; wink-nlp takes quadratic time on them, so it gets a blank of the same length. */
const MAX_WORD = 60;
const OVERLONG = new RegExp(`\\S{${MAX_WORD + 1},}`, 'g');
/** Longer sentences are cut here, so that no later step sees more than a bounded number of tokens. */
const MAX_SENTENCE_TOKENS = 400;

/** Text → sentences with tokens, lemmas, parts of speech and offsets. A line end always ends a sentence. Linear in the text. */
export function tokenize(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') readLine(line, start, sentences);
    start += line.length + 1;
  }
  return sentences;
}

function readLine(line: string, lineStart: number, sentences: Sentence[]): void {
  const clean = line.replace(OVERLONG, (run) => ' '.repeat(run.length)).replace(/[’ʼ]/g, "'");
  const { nlp, its } = tagger();
  const document = nlp.readDoc(clean);
  const values = document.tokens().out(its.value) as string[];
  const lemmas = document.tokens().out(its.lemma) as string[];
  const tags = document.tokens().out(its.pos) as PartOfSpeech[];
  const spans = document.sentences().out(its.span) as unknown as [number, number][];
  let cursor = 0;
  const tokens: Token[] = values.map((value, i) => {
    const at = Math.max(cursor, clean.indexOf(value, cursor));
    cursor = at + value.length;
    const lower = value.toLowerCase();
    const { lemma, pos } = repairTag(
      { lower, lemma: (lemmas[i] ?? lower).toLowerCase(), pos: tags[i] ?? 'X' },
      lower !== value,
    );
    return { text: value, lower, lemma, pos, start: lineStart + at, end: lineStart + cursor };
  });
  const words = tokens.map(asVerbAfterModal);
  for (const [from, to] of spans)
    for (let cut = from; cut <= to; cut += MAX_SENTENCE_TOKENS)
      addSentence(words.slice(cut, Math.min(to + 1, cut + MAX_SENTENCE_TOKENS)), { line, lineStart }, sentences);
}

function addSentence(
  all: readonly Token[],
  { line, lineStart }: { line: string; lineStart: number },
  sentences: Sentence[],
): void {
  const tokens = all.filter((token) => token.pos !== 'SPACE');
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  const opened = findVerb([unname(first, tokens[1]), ...tokens.slice(1)]);
  const text = line.slice(first.start - lineStart, last.end - lineStart);
  sentences.push({ index: sentences.length, start: first.start, end: last.end, text, tokens: opened });
}

/** "Vehicles were set on fire": the capital of a sentence's first word makes no name of it. */
function unname(first: Token, next: Token | undefined): Token {
  const plural = first.pos === 'PROPN' && /[^su]s$/.test(first.lower) && next?.pos !== 'PROPN' && next?.lower !== "'s";
  return plural ? { ...first, pos: 'NOUN', lemma: first.lower.slice(0, -1) } : first;
}

const MODALS = new Set(['will', 'would', 'could', 'can', 'may', 'might', 'must', 'should', 'shall', "'ll"]);

/** "would free 1,500 prisoners": after a modal the lexicon's verbs are verbs, whatever the tagger thinks. */
function asVerbAfterModal(token: Token, at: number, tokens: readonly Token[]): Token {
  if (isFullHave(token, tokens[at + 1])) return { ...token, pos: 'VERB' };
  if (token.lower === 'test' && /^fir(e|es|ed|ing)$/.test(lowerAt(tokens, at + 2))) return { ...token, pos: 'VERB' };
  const isVerb = token.pos !== 'VERB' && MODALS.has(lowerAt(tokens, at - 1)) && VERB_ENTRIES.has(token.lower);
  if (isHeadlineVerb(token, at, tokens)) return { ...token, pos: 'VERB', lemma: token.lower.replace(/s$/, '') };
  return isVerb ? { ...token, pos: 'VERB', lemma: token.lower } : token;
}

const OWNED = new Set<PartOfSpeech>(['DET', 'NUM', 'ADJ', 'NOUN']);
const FLOATING = new Set(['all', 'both', 'each', 'long', 'first', 'yet', 'half']);

/** "had lunch with": nothing but an object follows, so it is no auxiliary. */
const isFullHave = ({ pos, lemma }: Token, next: Token | undefined): boolean =>
  pos === 'AUX' && lemma === 'have' && next !== undefined && OWNED.has(next.pos) && !FLOATING.has(next.lower);

const CALLED = new Set(['on', 'for']);
const AFTER_VERB = new Set<PartOfSpeech>(['DET', 'NUM', 'PROPN', 'ADJ', 'PRON']);

/** "Venezuela releases dozens of prisoners": between a name and what follows a verb, the tagger likes to see a noun. */
function isHeadlineVerb(token: Token, at: number, tokens: readonly Token[]): boolean {
  if (token.lower === 'call' && CALLED.has(lowerAt(tokens, at + 1)) && posAt(tokens, at - 1) === 'PROPN') return true;
  if (token.pos !== 'NOUN' || !token.lower.endsWith('s') || !VERB_ENTRIES.has(token.lower.slice(0, -1))) return false;
  const next = tokens[at + 1];
  return (
    posAt(tokens, at - 1) === 'PROPN' && next !== undefined && (AFTER_VERB.has(next.pos) || next.lower === 'dozens')
  );
}
