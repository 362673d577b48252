import { readdirSync, readFileSync } from 'node:fs';
import type { Day, SourceGrade } from '#libs/events';
import {
  acledSubType,
  classifyPair,
  classifyQuad,
  codeReport,
  findActorSpans,
  oneSentence,
  type CodedActor,
  type CodedEvent,
  type CodedReport,
} from '#libs/coding';
import { readMarks, rowsOf } from '../sentences/rows.js';
import { placementLines, repeatLines } from './placements.js';

const REPORTS = new URL('../reports/', import.meta.url);

/**
 * How the reader reads every text of ours, one line for each decision, in the order of the files: whatever changes in the reader shows here,
 * sentence by sentence. Says nothing about what is right; the specs beside it do.
 */
export function readingLines(): string[] {
  const texts = textsOf('../audit/snippets.tsv');
  const ofOneDay = [...texts, ...textsOf('snippets.tsv')];
  return [
    ...pairLines(),
    ...unmarkedLines(),
    ...subTypeLines(),
    ...numbered(
      texts.map(({ coded }) => eventLines(coded).join(' ; ')),
      'snippet',
    ),
    ...numbered(placementLines(ofOneDay), 'placement'),
    ...numbered(repeatLines(ofOneDay), 'repeat'),
    ...reportLines(),
  ];
}

const numbered = (lines: readonly string[], name: string): string[] =>
  lines.map((line, index) => `${name} ${index + 1} | ${line}`);

const pairLines = (): string[] =>
  numbered(
    rowsOf('pairs.tsv').map(([, marked]) => {
      const { text, pair } = readMarks(marked);
      const sentence = oneSentence(text);
      return sentence ? classifyPair(sentence, pair) : 'no sentence';
    }),
    'pair',
  );

/** The same sentences when nobody says who acts on whom: quad class of what they are about, source and target. */
const unmarkedLines = (): string[] =>
  numbered(
    rowsOf('pairs.tsv').map(([, marked]) => {
      const sentence = oneSentence(readMarks(marked).text);
      if (!sentence) return 'no sentence';
      const { source, target } = findActorSpans(sentence);
      const actors = [source, target].map((span) => (span ? sentence.text.slice(span.start, span.end) : 'nobody'));
      return `${classifyQuad(sentence)} | ${actors.join(' > ')}`;
    }),
    'unmarked',
  );

const subTypeLines = (): string[] =>
  numbered(
    rowsOf('snippets.tsv').map(([, text]) => `${acledSubType(text)} | ${eventLines(read(text)).join(' ; ')}`),
    'sub-type',
  );

function reportLines(): string[] {
  const names = readdirSync(REPORTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(new URL(`${name}/report.txt`, REPORTS), 'utf8');
      const about = JSON.parse(readFileSync(new URL(`${name}/expected.json`, REPORTS), 'utf8')) as {
        readonly publishedOn: Day;
        readonly grade: SourceGrade;
      };
      const coded = codeReport({ text, publishedOn: about.publishedOn, grade: about.grade });
      return numbered([...eventLines(coded), ...factLines(coded)], name);
    });
}

const read = (text: string): CodedReport => codeReport({ text, publishedOn: '2024-05-10', grade: 'B', country: 'KEN' });

const textsOf = (file: string) => rowsOf(file).map(([, text]) => ({ text, coded: read(text) }));

const eventLines = ({ events }: CodedReport): string[] => events.map(eventLine);

const eventLine = (event: CodedEvent): string =>
  [
    event.class,
    [event.plover.type, event.plover.mode, ...event.plover.context].join('/'),
    event.cameo,
    [event.country, event.place].join('/'),
    event.occurredOn,
    event.modality,
    `${peopleOf(event.actors)} > ${peopleOf(event.targets)}`,
    `dead ${String(event.dead)}, injured ${String(event.injured)}`,
    JSON.stringify(event.figures),
    [event.attribution, event.speaker].join('/'),
    `${event.span.start}-${event.span.end} (${event.mentions.length})`,
    `${event.rule} ${event.confidence.toFixed(3)} ${event.margin.toFixed(3)}`,
    event.alternatives.map(({ class: other, confidence }) => `${other} ${confidence.toFixed(3)}`).join(', '),
  ].join(' | ');

const peopleOf = (actors: readonly CodedActor[]): string =>
  actors
    .map(({ text, name, country, sector, role }) => [text, name, country, sector, role].filter(Boolean).join('/'))
    .join(', ');

const factLines = ({ report, factors, mentions }: CodedReport): string[] => [
  `${report.sentences} sentences, ${report.title ?? 'no title'}, ${report.notCoded ?? 'read'}`,
  ...factors.map(({ kind, name, country, holder, span }) => [kind, name, country, holder, span.start].join(' | ')),
  ...mentions.map(({ span, resolved, candidates }) =>
    [span.start, resolved, ...candidates.map(({ name, score }) => `${name} ${score.toFixed(3)}`)].join(' | '),
  ),
];
