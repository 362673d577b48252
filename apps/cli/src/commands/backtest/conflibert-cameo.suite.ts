import { type CharRange, classifyQuad, type Decision, findActorSpans, oneSentence } from '#libs/coding';
import { type Drawing, figureOf, keptBy, shareOf, suiteFigures } from './coder-figures.js';
import type { DataFile } from './data-files.js';
import { tableOf, textOf } from './gold-rows.js';

const CLASSES = /^[0-4]$/;
const TAGGED = /^\S+ (O|[BI]-[STR])$/;

/** Sentence and class 0–4, with or without a header line. */
function classRows(files: readonly DataFile[]): { readonly text: string; readonly gold: string }[] {
  return files
    .filter(({ name }) => name.endsWith('.tsv'))
    .flatMap(tableOf)
    .flatMap(([text = '', gold = '']) => (CLASSES.test(gold.trim()) ? [{ text, gold: gold.trim() }] : []));
}

interface TaggedSentence {
  readonly text: string;
  readonly sources: readonly CharRange[];
  readonly targets: readonly CharRange[];
}

interface TaggedSpan extends CharRange {
  readonly actor: string;
}

/** Lines "token tag" → the sentence, tokens joined by spaces, with the spans of its actors. */
function readTags(block: string): TaggedSentence {
  let text = '';
  const spans: TaggedSpan[] = [];
  for (const line of block.split('\n').filter((item) => TAGGED.test(item))) {
    const [token = '', tag = 'O'] = line.split(' ');
    const start = text.length;
    text += `${token} `;
    const actor = tag.slice(2);
    const last = spans.at(-1);
    const end = start + token.length;
    if (tag.startsWith('I-') && last?.actor === actor) spans[spans.length - 1] = { ...last, end };
    else if (tag !== 'O') spans.push({ actor, start, end });
  }
  const of = (...actors: readonly string[]) => spans.filter(({ actor }) => actors.includes(actor));
  return { text, sources: of('S', 'R'), targets: of('T', 'R') };
}

const taggedSentences = (files: readonly DataFile[]): TaggedSentence[] =>
  files
    .filter(({ name }) => name.endsWith('.txt'))
    .flatMap((file) => textOf(file).split(/\n\s*\n/))
    .map(readTags)
    .filter(({ text }) => text !== '');

const overlaps = (span: CharRange | null, gold: readonly CharRange[]): boolean =>
  span !== null && gold.some(({ start, end }) => span.start < end && span.end > start);

/** Five classes, event against statement, and the overlap of actor spans. `null` = no file of that form. */
export function conflibertSuite(
  files: readonly DataFile[],
  drawing: Drawing,
): Readonly<Record<string, unknown>> | null {
  const isKept = keptBy(drawing);
  const rows = classRows(files).filter(({ text }) => isKept(text));
  const tagged = taggedSentences(files).filter(({ text }) => isKept(text));
  if (rows.length === 0 && tagged.length === 0) return null;
  const quads: Decision[] = rows.map(({ text, gold }) => {
    const sentence = oneSentence(text);
    return { gold, coded: String(sentence ? classifyQuad(sentence) : 0) };
  });
  const isEvent = (quad: string): string => (quad === '0' ? 'statement' : 'event');
  const sources: boolean[] = [];
  const targets: boolean[] = [];
  for (const { text, sources: goldSources, targets: goldTargets } of tagged) {
    const sentence = oneSentence(text);
    const found = sentence ? findActorSpans(sentence) : { source: null, target: null };
    if (goldSources.length > 0) sources.push(overlaps(found.source, goldSources));
    if (goldTargets.length > 0) targets.push(overlaps(found.target, goldTargets));
  }
  return suiteFigures(rows.length, {
    quad: figureOf(quads, drawing),
    event: figureOf(
      quads.map(({ gold, coded }) => ({ gold: isEvent(gold), coded: isEvent(coded) })),
      drawing,
    ),
    source: shareOf(sources, drawing),
    target: shareOf(targets, drawing),
  });
}
