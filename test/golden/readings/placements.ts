import {
  duplicateKeys,
  findRepeated,
  type CodedReport,
  mergeAcrossReports,
  type Placement,
  type Proposal,
  proposalsOf,
  proposeEvents,
  type ReportContext,
} from '#libs/coding';

/** Reports of one country and day, coded, every third of them of one owner. */
export interface ReadText {
  readonly text: string;
  readonly coded: CodedReport;
}

const contextOf = (number: number): ReportContext => ({
  reportId: `report-${number}`,
  group: number % 3 === 0 ? 'one owner' : `report-${number}`,
  grade: 'B',
  publisher: `publisher-${number % 2}`,
  // Morning, noon and evening of the day the texts are dated by, and the noon after.
  knownAt: ['2024-05-10T06:00:00Z', '2024-05-10T12:00:00Z', '2024-05-10T18:00:00Z', '2024-05-11T12:00:00Z'][
    number % 4
  ]!,
});

/** Where each event of every second text belongs among those of the others, and which wait beside it: one line for each. */
export function placementLines(texts: readonly ReadText[]): string[] {
  const known = texts.flatMap(({ coded }, i) => (i % 2 === 0 ? proposeEvents(coded, contextOf(i)) : []));
  const told = texts.flatMap(({ coded }, i) => (i % 2 === 1 ? proposalsOf(coded, contextOf(i)) : []));
  const numbers = new Map<string, number>([...known, ...told].map(({ id }, number) => [id, number + 1]));
  const numberOf = (id: string | null): string => String(id === null ? null : numbers.get(id));
  return mergeAcrossReports(known, told, told).map((placement, i) => placementLine(placement, told[i]!, numberOf));
}

const placementLine = (
  { verdict, eventId, reason, near, independent, dead, injured, claims, waiting }: Placement,
  { event }: Proposal,
  numberOf: (id: string | null) => string,
): string =>
  [
    event.class,
    `${verdict} ${numberOf(eventId)}: ${reason}`,
    `near ${near.map(numberOf).join(' ')}`,
    independent ? 'independent' : 'of one group',
    `dead ${String(dead)}, injured ${String(injured)}`,
    claims.map((claim) => [claim.reportId, claim.dead, claim.injured, claim.denies].join('/')).join(' '),
    `waiting ${waiting.map((one) => [numberOf(one.proposal), one.is, one.independent].join('/')).join(' ')}`,
  ].join(' | ');

/** What each text repeats of those before it, and the first of the keys a store finds it by. */
export const repeatLines = (texts: readonly ReadText[]): string[] =>
  texts.map(({ text }, number) => {
    const before = texts.slice(0, number).map((other, i) => ({ id: String(i + 1), text: other.text }));
    const repeated = findRepeated(`${text} ${before.at(-1)?.text ?? ''}`, before);
    const shares = repeated ? `${repeated.id} ${repeated.jaccard.toFixed(3)} ${repeated.contained.toFixed(3)}` : 'none';
    return `${shares} | ${duplicateKeys(text).slice(0, 2).join(' ')}`;
  });
