import { RequestError } from './request.js';

export interface HoldingsToSend {
  readonly id: string;
  readonly text: string;
  readonly mode: 'replace' | 'merge';
  /** Store nothing; say what would be understood. */
  readonly dryRun: boolean;
  readonly key: string;
}

export interface UnderstoodHolding {
  readonly symbol: string;
  readonly name: string | null;
  readonly value: number;
  readonly currency: string | null;
  readonly domicile: string | null;
  readonly sector: string | null;
  readonly countries: readonly {
    readonly country: string;
    readonly weight: number;
    readonly assets: readonly string[];
  }[];
  readonly unknown: number;
  readonly share: number | null;
}

/** What became of the text; the first holdings and problems of it. */
export interface Understood {
  readonly stored: boolean;
  readonly holdings: readonly UnderstoodHolding[];
  readonly holdingCount: number;
  readonly problemCount: number;
  readonly problems: readonly {
    readonly line: number;
    readonly column: string;
    readonly value: string;
    readonly detail: string;
  }[];
  readonly ignored: readonly string[];
  readonly version: number;
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends a list of any length. @throws RequestError with the server's own sentence, or a TypeError when it cannot be reached. */
export async function sendHoldings({ id, text, mode, dryRun, key }: HoldingsToSend): Promise<Understood> {
  const asked = new URLSearchParams({ mode, ...(dryRun ? { dryRun: '1' } : {}) });
  const response = await fetch(`/portfolios/${encodeURIComponent(id)}/holdings?${asked}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'x-faultline-upload': '1', 'idempotency-key': key },
    body: text,
  });
  const answer = (await response.json()) as Understood | Refusal;
  if (!('errors' in answer)) return answer;
  const [first] = answer.errors;
  throw new RequestError(first?.message ?? response.statusText, first?.extensions.code ?? 'UNKNOWN');
}
