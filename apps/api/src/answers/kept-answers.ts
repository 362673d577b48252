import { POLICY_NAMES } from '../access/policies.js';
import type { Principal } from '../access/principal.js';
import type { Clock } from '../common/clock.js';
import { CurrentCache } from '../common/current.cache.js';
import type { MethodsService } from '../methods/methods.service.js';
import type { FreshnessService } from '../scores/freshness.service.js';
import type { LedgerState } from '#libs/storage';
import type { RecordsCache } from '../scores/records.cache.js';

/** All of a request that its answer depends on. */
export interface Question {
  readonly query: string;
  readonly operationName: unknown;
  readonly variables: unknown;
  /** Decides the content type of the answer. */
  readonly accept: string;
}

export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** Points the question costs, however it is answered. */
  readonly cost: number;
}

/** A question at the moment it was asked. */
export interface AskedQuestion {
  readonly key: string;
  readonly state: LedgerState;
  readonly kept: KeptAnswer | undefined;
}

interface Parts {
  readonly records: Pick<RecordsCache, 'state'>;
  readonly freshness: Pick<FreshnessService, 'staleFeeds'>;
  readonly methods: Pick<MethodsService, 'current'>;
  readonly clock: Clock;
}

const MEGABYTE = 1024 * 1024;
/** A longer question is rarely asked twice. */
const LONGEST_QUESTION = 16_384;

/**
 * Answers as they were sent, kept while nothing they follow from has changed: the ledger (its sequence moves with every change of
 * anything anybody reads, and then all of them go), the current method, the day, the silent feeds. Callers with other rights have
 * answers of their own.
 */
export class KeptAnswers {
  private readonly answers: CurrentCache<{ readonly key: string; readonly answer: KeptAnswer }>;

  /** `megabytes`: what may be kept altogether, questions included. */
  constructor(
    private readonly parts: Parts,
    megabytes: number,
  ) {
    this.answers = new CurrentCache(megabytes * MEGABYTE, ({ key, answer }) => 2 * key.length + answer.body.length);
  }

  /** How the memory of answers fares. */
  get memory(): { readonly hits: number; readonly misses: number; readonly size: number } {
    return this.answers.memory;
  }

  /** What is kept for the question now; `null` for one that is never kept. */
  async ask(question: Question, principal: Principal): Promise<AskedQuestion | null> {
    const { query, operationName, variables, accept } = question;
    const asked = JSON.stringify([query, operationName, variables, accept]);
    if (asked.length > LONGEST_QUESTION) return null;
    const { state, moment } = await this.now();
    const rights = POLICY_NAMES.filter((name) => principal.may(name)).join();
    const key = `${moment}|${rights}|${asked}`;
    return { key, state, kept: this.answers.get(key, state.sequence)?.answer };
  }

  /** Keeps an answer, unless something changed while it was made: it may hold some of it. */
  async keep({ key }: AskedQuestion, answer: KeptAnswer): Promise<void> {
    const { state, moment } = await this.now();
    if (key.startsWith(`${moment}|`)) this.answers.set(key, state.sequence, { key, answer });
  }

  private async now(): Promise<{ readonly state: LedgerState; readonly moment: string }> {
    const { records, freshness, methods, clock } = this.parts;
    const [state, staleFeeds] = await Promise.all([records.state(), freshness.staleFeeds()]);
    return {
      state,
      moment: `${clock.today()} ${state.sequence} ${methods.current.version} ${[...staleFeeds].sort().join(' ')}`,
    };
  }
}
