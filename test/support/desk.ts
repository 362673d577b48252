import type { Answer, TestApi } from './api.js';

export interface Item {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly country: string;
  readonly kind: string;
  readonly quote: string | null;
  readonly impact: number;
  readonly event: { readonly class: string; readonly occurredOn: string; readonly dead: number | null } | null;
  readonly factor: { readonly name: string } | null;
  readonly placement: {
    readonly verdict: string;
    readonly event: { readonly id: string } | null;
    readonly claims: readonly {
      readonly dead: number | null;
      readonly speaker: string | null;
      readonly isProposal: boolean;
    }[];
  } | null;
}

export interface Preview {
  readonly before: number | null;
  readonly after: number | null;
  readonly delta: number;
  readonly hash: string;
  readonly country: string;
  readonly on: string;
}

export interface Submitted {
  readonly alreadyKnown: boolean;
  readonly proposals: number;
  readonly report: {
    readonly id: string;
    readonly text: string | null;
    readonly reading: {
      readonly notCoded: string | null;
      readonly group: string;
      readonly similarity: number | null;
      readonly repeats: { readonly id: string } | null;
    };
  };
}

const ITEM = `id version status country kind quote impact event { class occurredOn dead } factor { name }
  placement { verdict event { id } claims { dead speaker isProposal } }`;

/** What an analyst does at the desk, through the API, as anybody could. */
export class TestDesk {
  #keys = 0;

  constructor(
    private readonly api: TestApi,
    private readonly name = 'desk',
  ) {}

  newKey(): string {
    return `${this.name} ${(this.#keys += 1)}`;
  }

  /** @throws with the server's words */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.api.ask(query, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  refused(query: string, variables: Record<string, unknown>): Promise<Answer> {
    return this.api.ask(query, variables);
  }

  async submit(input: Record<string, unknown>): Promise<Submitted> {
    const { submitReport } = await this.ask<{ submitReport: Submitted }>(SUBMIT, {
      i: { publishedOn: '2020-10-06', source: 'A wire', ...input },
      k: this.newKey(),
    });
    return submitReport;
  }

  async queue(): Promise<readonly Item[]> {
    const { reviewQueue } = await this.ask<{ reviewQueue: { nodes: Item[] } }>(
      `{ reviewQueue(first: 60) { nodes { ${ITEM} } } }`,
    );
    return reviewQueue.nodes;
  }

  async item(id: string): Promise<Item> {
    const { reviewItem } = await this.ask<{ reviewItem: Item }>(
      `query ($id: ID!) { reviewItem(id: $id) { ${ITEM} } }`,
      { id },
    );
    return reviewItem;
  }

  async preview(id: string, input: Record<string, unknown> = {}): Promise<Preview> {
    const { previewReview } = await this.ask<{ previewReview: Preview }>(
      'query ($id: ID!, $i: ReviewInput) { previewReview(id: $id, input: $i) { before after delta hash country on } }',
      { id, i: input },
    );
    return previewReview;
  }

  async approve(item: Pick<Item, 'id' | 'version'>, input: Record<string, unknown> = {}): Promise<string> {
    const { approveReview } = await this.ask<{ approveReview: { id: string } }>(
      APPROVE,
      this.asked(item, { i: input }),
    );
    return approveReview.id;
  }

  asked({ id, version }: Pick<Item, 'id' | 'version'>, more: Record<string, unknown> = {}): Record<string, unknown> {
    return { id, v: version, k: this.newKey(), ...more };
  }

  async undo(id: string): Promise<void> {
    await this.ask(UNDO, { id, k: this.newKey() });
  }

  /** The score as anybody reads it. */
  async score(country: string, on: string): Promise<{ readonly value: number; readonly hash: string } | null> {
    const { country: found } = await this.ask<{ country: { score: { value: number; hash: string } | null } }>(
      'query ($c: CountryCode!, $on: Date!) { country(code: $c) { score(on: $on) { value hash } } }',
      { c: country, on },
    );
    return found.score;
  }
}

export const SUBMIT = `mutation ($i: SubmitReportInput!, $k: String!) { submitReport(input: $i, idempotencyKey: $k) {
  alreadyKnown proposals report { id text reading { notCoded group similarity repeats { id } } } } }`;
export const APPROVE =
  'mutation ($id: ID!, $v: Int!, $i: ReviewInput, $k: String!) { approveReview(id: $id, expectedVersion: $v, input: $i, idempotencyKey: $k) { id } }';
export const REJECT =
  'mutation ($id: ID!, $v: Int!, $why: String!, $k: String!) { rejectReview(id: $id, expectedVersion: $v, reason: $why, idempotencyKey: $k) { id } }';
export const UNDO =
  'mutation ($id: ID!, $k: String!) { undoDecision(id: $id, reason: "changed my mind", idempotencyKey: $k) { id kind } }';
