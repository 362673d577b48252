import type { CountryCode, Instant } from '#libs/events';

/** A position as it is kept; what its fields mean stands in `Holding` of the exposure library. */
export interface StoredHolding {
  readonly symbol: string;
  readonly name: string | null;
  readonly value: number;
  readonly currency: string | null;
  readonly domicile: CountryCode | null;
  readonly sector: string | null;
  readonly countries: readonly {
    readonly country: CountryCode;
    readonly weight: number;
    readonly assets: readonly string[];
  }[];
}

/** What a portfolio says beside its holdings. */
export interface PortfolioTerms {
  readonly name: string;
  /** Limits of the owner, as the exposure library reads them. */
  readonly limits: Readonly<Record<string, unknown>>;
  /** What one unit of a currency counts as. */
  readonly rates: Readonly<Record<string, number>>;
}

export interface StoredPortfolio extends PortfolioTerms {
  readonly id: string;
  readonly owner: string;
  /** Number of its newest revision. */
  readonly version: number;
  readonly isDeleted: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const PORTFOLIO_ACTIONS = [
  'created',
  'imported',
  'updated',
  'removed',
  'renamed',
  'limited',
  'rated',
  'restored',
  'deleted',
] as const;
export type PortfolioAction = (typeof PORTFOLIO_ACTIONS)[number];

/** One change of a portfolio. */
export interface PortfolioRevision {
  readonly version: number;
  readonly action: PortfolioAction;
  /** How many holdings it touched. */
  readonly holdings: number;
  /** Symbols it touched, at most ten. */
  readonly symbols: readonly string[];
  /** The version that was put back; `null` for any other change. */
  readonly restored: number | null;
  readonly by: string;
  readonly recordedAt: Instant;
}

export interface PortfolioChange {
  readonly action: PortfolioAction;
  readonly terms?: Partial<PortfolioTerms>;
  /** Added, or put in the place of what has the same symbol. */
  readonly put?: readonly StoredHolding[];
  /** Symbols that go. */
  readonly remove?: readonly string[];
  readonly isDeleted?: boolean;
  readonly restored?: number;
}

/** Whose portfolio; another owner's id names nothing. */
export interface PortfolioKey {
  readonly id: string;
  readonly owner: string;
}

export interface PortfolioNote {
  readonly by: string;
  readonly requestId: string | null;
  /** Version the caller saw; absent = whatever it is now. */
  readonly expectedVersion?: number;
}

/** A read-only link. */
export interface PortfolioShare {
  readonly id: string;
  readonly portfolio: string;
  readonly note: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** `null` = until it is revoked. */
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export interface NewShare extends Omit<PortfolioShare, 'revokedAt'> {
  /** SHA-256 of the token, hex. */
  readonly tokenHash: string;
}
