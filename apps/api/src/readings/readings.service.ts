import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { duplicateKeys, findRepeated, type ReportContext } from '#libs/coding';
import type { Proposal, Report, ReportedEvent, SourceGrade } from '#libs/events';
import type { NewReading, Reading, ReportKey, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';
import { ProposalWeightsService } from './proposal-weights.service.js';
import { readReport, type ReadReport } from './read-report.js';
import { checkSubmission, knownAtOf, type Submission } from './submission.js';

/** What became of a report that was handed in. */
export interface Submitted {
  /** The same text was handed in before: nothing was stored, and this is that report. */
  readonly alreadyKnown: boolean;
  readonly report: ReportKey;
  /** How many events and factors it put into the queue. */
  readonly proposals: number;
}

interface Repeated {
  readonly key: ReportKey;
  readonly group: string;
  /** Share of common three-word sequences, 0–1. */
  readonly similarity: number;
}

const LEAST_GRADE: SourceGrade = 'F';
const ID_HEX_DIGITS = 16;

/** Takes reports in: kept, read, and what they tell put into the review queue. Nothing of it counts before a person accepts it. */
@Injectable()
export class ReadingsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly weights: ProposalWeightsService,
    private readonly clock: Clock,
  ) {}

  /** For a person, who may send the same request twice. @throws UserError naming the field that is wrong */
  submit(submission: Submission, asked: Asked): Promise<Submitted> {
    const checked = this.check(submission);
    // The text stands for the bytes it was made of.
    const input = { ...submission, original: null };
    return once(this.storage, { name: 'submitReport', input, asked }, () => this.store(checked, asked));
  }

  /** For a feed: the same text is known by itself. @throws UserError as for a person */
  take(submission: Submission, made: Pick<Asked, 'by' | 'requestId'>): Promise<Submitted> {
    return this.store(this.check(submission), made);
  }

  private check(submission: Submission): Submission {
    return checkSubmission(submission, { now: this.clock.now(), today: this.clock.today() });
  }

  private async store(submission: Submission, made: Pick<Asked, 'by' | 'requestId'>): Promise<Submitted> {
    const sha256 = createHash('sha256').update(submission.text).digest('hex');
    const known = await this.storage.readings.byHash(sha256);
    if (known) return { alreadyKnown: true, report: keyOf(known), proposals: 0 };
    const bands = duplicateKeys(submission.text);
    const repeated = await this.repeated(submission.text, bands);
    const context = await this.contextOf(submission, { sha256, repeated });
    const read = readReport(submission, context, repeated ? await this.toldIn(repeated.key) : []);
    const proposals = await this.weights.weigh(read.proposals);
    const added = newReading(submission, { context, read, repeated, bands, proposals, made });
    const { reading, alreadyKnown } = await this.storage.readings.add(added, submission.original ?? undefined);
    return { alreadyKnown, report: keyOf(reading), proposals: alreadyKnown ? 0 : proposals.length };
  }

  private async contextOf(
    submission: Submission,
    { sha256, repeated }: { readonly sha256: string; readonly repeated: Repeated | null },
  ): Promise<ReportContext> {
    const { source: publisher, grade } = submission;
    return {
      reportId: `report-${sha256.slice(0, ID_HEX_DIGITS)}`,
      group: repeated?.group ?? publisher,
      grade: grade ?? (await this.gradeOf(publisher)),
      publisher,
      knownAt: knownAtOf(submission, this.clock.now()),
    };
  }

  /** The earlier report whose text this one repeats. */
  private async repeated(text: string, bands: readonly number[]): Promise<Repeated | null> {
    const candidates = await this.storage.readings.candidates(bands);
    const found = findRepeated(
      text,
      candidates.map(({ country, id, text: other }) => ({ id: `${country} ${id}`, text: other })),
    );
    const same = candidates.find(({ country, id }) => `${country} ${id}` === found?.id);
    if (!found || !same) return null;
    return { key: { country: same.country, id: same.id }, group: same.group, similarity: found.jaccard };
  }

  /** The events a report told, decided or not. */
  private async toldIn(key: ReportKey): Promise<ReportedEvent[]> {
    const reviews = await this.storage.reviews.ofReport(key);
    return reviews.flatMap((review) => (review.kind === 'event' ? [review.draft] : []));
  }

  private async gradeOf(source: string): Promise<SourceGrade> {
    const graded = (await this.storage.sources.list()).find(({ id }) => id === source);
    return graded?.grades.at(-1)?.grade ?? LEAST_GRADE;
  }
}

const keyOf = ({ country, reportId: id }: Reading): ReportKey => ({ country, id });

interface ReadParts {
  readonly context: ReportContext;
  readonly read: ReadReport;
  readonly repeated: Repeated | null;
  readonly bands: readonly number[];
  readonly proposals: readonly Proposal[];
  readonly made: Pick<Asked, 'by' | 'requestId'>;
}

function newReading(submission: Submission, { context, read, repeated, made, ...rest }: ReadParts): NewReading {
  const { publishedOn, source } = submission;
  return {
    report: reportOf(submission, { ...context, country: read.country }),
    ...{ publishedOn, source, grade: context.grade, group: context.group },
    notCoded: read.coded.report.notCoded,
    repeats: repeated?.key ?? null,
    similarity: repeated?.similarity ?? null,
    ...rest,
    ...made,
  };
}

function reportOf(
  { text, title, source: publisher, url, publishedAt }: Submission,
  { reportId: id, knownAt, country }: ReportContext & Pick<Report, 'country'>,
): Report {
  return { id, country, title, publisher, url, publishedAt, text, demo: false, knownAt };
}
