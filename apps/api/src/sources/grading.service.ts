import { Inject, Injectable } from '@nestjs/common';
import { UserError, type SourceGrade } from '#libs/events';
import type { Storage, StoredSource } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { checkReason, once, type Asked } from '../common/once.js';
import { STORAGE } from '../common/storage.token.js';

export interface GradeQuestion {
  readonly source: string;
  readonly grade: SourceGrade;
  readonly reason: string;
}

export interface Graded {
  readonly source: string;
  /** Events whose confidence it changed. */
  readonly events: number;
}

const LONGEST_SOURCE = 200;

/** How far a publisher is believed, from now on. */
@Injectable()
export class GradingService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Every event its reports tell is revised: what was known before keeps the grade of then. @throws UserError */
  grade(question: GradeQuestion, asked: Asked): Promise<Graded> {
    return once(this.storage, { name: 'gradeSource', input: question, asked }, async () => {
      const source = question.source.trim();
      if (source === '' || source.length > LONGEST_SOURCE)
        throw new UserError('BAD_USER_INPUT', `Name the source in 1 to ${LONGEST_SOURCE} characters.`, 'source');
      const reason = checkReason(question.reason);
      const { by, requestId } = asked;
      const change = { grade: question.grade, reason, knownAt: this.clock.now(), by, requestId };
      return { source, events: await this.storage.sources.grade(source, change) };
    });
  }

  /** Sources that were ever graded, by name, each with its grades, oldest first. */
  async graded(): Promise<StoredSource[]> {
    return (await this.storage.sources.list()).filter(({ grades }) => grades.length > 0);
  }
}
