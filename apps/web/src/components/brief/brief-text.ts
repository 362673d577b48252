import type { CountryBriefQuery } from '#libs/contract';
import { mergeCauses } from '../../charts/merge-causes.js';
import { formatDay } from '../../format/day.js';
import { countOf, formatChange, formatScore, formatShare, isLegible } from '../../format/number.js';
import { riskLabel, words } from '../../words.js';
import { asPillar } from '../as-pillar.js';

export type BriefCountry = NonNullable<CountryBriefQuery['country']>;
export type BriefScore = NonNullable<BriefCountry['score']>;
type Line = BriefScore['contributions']['nodes'][number];

export interface BriefSentence {
  readonly text: string;
  /** Number of its footnote. */
  readonly note: number;
}

export interface Footnote {
  readonly number: number;
  readonly text: string;
  /** Id of the event it is about; `null` for a structural factor. */
  readonly event: string | null;
  readonly quotes: readonly string[];
}

export interface Brief {
  /** Where the country stands, in three sentences. */
  readonly standing: string;
  /** What it stands on, largest first: one sentence for one row of the ledger. */
  readonly sentences: readonly BriefSentence[];
  readonly rest: string;
  readonly footnotes: readonly Footnote[];
}

/** Every sentence is made of one row of the ledger: nothing is written that the score does not rest on. */
export function briefOf({ name }: BriefCountry, score: BriefScore): Brief {
  const { nodes, totalCount } = score.contributions;
  const lines = mergeCauses(nodes)
    .filter(({ points }) => isLegible(points))
    .toSorted((a, b) => b.points - a.points);
  const listed = lines.reduce((sum, { points }) => sum + points, 0);
  const more =
    totalCount - nodes.filter(({ kind, id }) => lines.some((line) => line.kind === kind && line.id === id)).length;
  return {
    standing: standingOf(name, score),
    sentences: lines.map((line, at) => ({ text: sentenceOf(line), note: at + 1 })),
    rest:
      more > 0
        ? `${countOf(more, 'further row')} of the ledger make up the remaining ${formatScore(score.value - listed)} points.`
        : `These rows add up to the score of ${formatScore(score.value)}.`,
    footnotes: lines.map(footnoteOf),
  };
}

function standingOf(name: string, score: BriefScore): string {
  const { changeSince: change, low, high, label, worldRank, ranked, percentile } = score;
  const pillars = score.pillars.map(({ id, value }) => `${pillarWord(id)} ${formatScore(value)}`).join(', ');
  const rank = worldRank && ranked ? ` It ranks ${worldRank} of ${ranked} countries.` : '';
  const history = percentile == null ? '' : ` ${Math.round(percentile)} % of its own days so far were lower.`;
  return (
    `The political risk of ${name} on ${formatDay(score.on)} is ${formatScore(score.value)} (${words.direction}; ` +
    `90 % band ${formatScore(low)} to ${formatScore(high)}), ${words.labels[riskLabel(label)].toLowerCase()}: ` +
    `${formatChange(change.delta)} points since ${formatDay(change.from)}, when it was ${formatScore(change.fromValue)}. ` +
    `By pillar: ${pillars}.${rank}${history}`
  );
}

function pillarWord(id: string): string {
  const pillar = asPillar(id);
  return (pillar ? words.pillars[pillar] : id).toLowerCase();
}

function sentenceOf({ event, factor, points, confidence, indicator, id }: Line): string {
  const weight = `${formatScore(points)} points`;
  if (!event)
    return `${factor?.name ?? id}, a standing fact, accounts for ${weight} (${indicator.title.toLowerCase()}).`;
  const where = event.place ? `, ${event.place}` : '';
  const victims = [
    event.dead ? `${event.dead.toLocaleString('en-GB')} dead` : '',
    event.injured ? `${event.injured.toLocaleString('en-GB')} injured` : '',
  ].filter(Boolean);
  const toll = victims.length ? `, ${victims.join(' and ')}` : '';
  const sure = confidence == null ? '' : `, ${formatShare(confidence)} sure`;
  return `${formatDay(event.occurredOn)}${where}: ${event.title ?? event.classInfo.title}${toll}; ${weight}${sure}.`;
}

function footnoteOf({ event, factor, id }: Line, at: number): Footnote {
  const number = at + 1;
  if (!event)
    return {
      number,
      event: null,
      text: [factor?.source ?? id, factor ? `since ${formatDay(factor.validFrom)}` : ''].filter(Boolean).join(', '),
      quotes: [],
    };
  const sources = event.reports.map(
    ({ report, denies }) =>
      `${report?.publisher ?? 'unnamed source'}${report?.publishedAt ? `, ${formatDay(report.publishedAt.slice(0, 10))}` : ''}${denies ? ' (denies it)' : ''}`,
  );
  return {
    number,
    event: event.id,
    text: `${event.classInfo.title}. ${[...new Set(sources)].join('; ')}${event.demo ? '. Demo data: our own note.' : ''}`,
    quotes: [...new Set(event.reports.flatMap(({ quote }) => quote ?? []))],
  };
}
