import { type CharRange, classifyPair, type Decision, oneSentence, type PloverType, quadOf } from '#libs/coding';
import { type Drawing, figureOf, keptBy, suiteFigures } from './coder-figures.js';
import type { DataFile } from './data-files.js';
import { namedRows } from './gold-rows.js';

/** The set joins conceding and retreating under one name. */
const rootOf = (type: PloverType): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type);
const binaryOf = (quad: string): string => (quad === '1' || quad === '2' ? 'cooperation' : 'conflict');

interface Marked {
  readonly text: string;
  readonly spans: Readonly<Record<string, CharRange>>;
}

/** `<s>source</s> … <t>target</t>` → plain text and the first span of each. */
function readMarkup(marked: string): Marked {
  const spans: Record<string, CharRange> = {};
  const open: Record<string, number> = {};
  let text = '';
  for (const piece of marked.split(/(<\/?[st]>)/)) {
    const [, closes, actor] = /^<(\/?)([st])>$/.exec(piece) ?? [];
    if (actor === undefined) text += piece;
    else if (closes === '') open[actor] = text.length;
    else spans[actor] ??= { start: open[actor] ?? 0, end: text.length };
  }
  return { text, spans };
}

/** Classes of marked actor pairs: macro-F1 by root, quad and cooperation against conflict. `null` = no file with the columns. */
export function zspSuite(files: readonly DataFile[], drawing: Drawing): Readonly<Record<string, unknown>> | null {
  const rows = files.flatMap((file) => namedRows(file, ['marked_sentence', 'gold_root', 'gold_penta']) ?? []);
  const isKept = keptBy(drawing);
  const [roots, quads]: [Decision[], Decision[]] = [[], []];
  for (const row of rows) {
    const { text, spans } = readMarkup(row.marked_sentence ?? '');
    const sentence = oneSentence(text);
    if (!sentence || !isKept(text)) continue;
    const type = classifyPair(sentence, { source: spans.s ?? null, target: spans.t ?? null });
    roots.push({ gold: row.gold_root ?? '', coded: rootOf(type) });
    quads.push({ gold: String(Number(row.gold_penta)), coded: String(quadOf(type)) });
  }
  if (roots.length === 0) return null;
  const binaries = quads.map(({ gold, coded }) => ({ gold: binaryOf(gold), coded: binaryOf(coded) }));
  return suiteFigures(roots.length, {
    root: figureOf(roots, drawing),
    quad: figureOf(quads, drawing),
    binary: figureOf(binaries, drawing),
  });
}
