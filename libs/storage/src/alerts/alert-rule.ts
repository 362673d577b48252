import type { CountryCode, Instant } from '#libs/events';

/** What a rule says; the meaning of `condition` stands in the alerts library. */
export interface AlertRuleTerms {
  readonly name: string;
  readonly condition: { readonly kind: string } & Readonly<Record<string, unknown>>;
  /** Empty = every country a feed covers, or those of the portfolio. */
  readonly countries: readonly CountryCode[];
  /** The portfolio whose score, or whose countries, are watched. */
  readonly portfolio: string | null;
  readonly hysteresis: number;
  readonly coolDownHours: number;
  /** Ids of the channels that are told. */
  readonly channels: readonly string[];
}

export interface StoredAlertRule extends AlertRuleTerms {
  readonly id: string;
  readonly owner: string;
  readonly version: number;
  readonly isPaused: boolean;
  readonly isDeleted: boolean;
  /** It looks at what becomes known after this moment. */
  readonly since: Instant;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export interface AlertRuleChange {
  readonly terms?: AlertRuleTerms;
  readonly isPaused?: boolean;
  readonly isDeleted?: boolean;
  /** It begins anew: what is so at this moment is no news. */
  readonly since?: Instant;
}

/** Whose rule, alert or channel; another owner's id names nothing. */
export interface OwnedKey {
  readonly id: string;
  readonly owner: string;
}

export interface AlertNote {
  readonly by: string;
  readonly requestId: string | null;
  readonly at: Instant;
}
