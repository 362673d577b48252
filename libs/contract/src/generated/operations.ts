/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Somebody who took part. */
export type ActorInput = {
  /** Country the actor belongs to. */
  country?: string | null | undefined;
  /** Name as the source gives it. */
  name: string;
  /** Role in the event or office. */
  role?: string | null | undefined;
};

/** A structural factor, with where it is known from. */
export type AddFactorInput = {
  /** Country it belongs to. */
  country: string;
  /** Who holds it: a country or company. */
  holder?: string | null | undefined;
  /** Indicator it loads. */
  indicator: string | number;
  /** base, asset, border, contest, precedent or other. */
  kind: string | number;
  /** When the public could know; its first day when absent. */
  knownAt?: string | null | undefined;
  /** Load on the indicator while valid, 0–1000; a base or a mine has about 4. */
  load: number;
  /** What it is, for example "Russian air base at Kant". */
  name: string;
  /** Publisher and date of the fact. */
  source: string;
  /** First day it is valid. */
  validFrom: string;
  /** Day from which it is no longer valid; null = still valid. */
  validTo?: string | null | undefined;
};

/** Where you want to be told. */
export type AlertChannelInput = {
  /** URL of the webhook (https) or address of the mailbox; none for a feed. */
  address?: string | null | undefined;
  /** What it is. */
  kind: AlertChannelKind;
  /** Name, 1–100 characters. */
  name: string;
};

/** A webhook that is posted to, a mailbox, or an Atom feed that is read. */
export type AlertChannelKind =
  | 'EMAIL'
  | 'FEED'
  | 'WEBHOOK';

/** What has to be true. Each kind wants its own fields; others are refused. */
export type AlertConditionInput = {
  /** Value to be reached, above 0 and at most 100; for CHANGE points risen. Not for LABEL and EVENT. */
  atLeast?: number | null | undefined;
  /** Classes of events, 1–50, for EVENT. */
  classes?: Array<string | number> | null | undefined;
  /** How sure an event must be, 0–0.99, for EVENT; 0 when absent. */
  confidence?: number | null | undefined;
  /** Days between the two scores, 1–366, for CHANGE. */
  days?: number | null | undefined;
  /** Indicator, for INDICATOR. */
  indicator?: string | number | null | undefined;
  /** What it looks at. */
  kind: AlertKind;
  /** Label to be reached, for LABEL. */
  label?: RiskLabel | null | undefined;
  /** Pillar, for PILLAR. */
  pillar?: string | number | null | undefined;
};

/** Due or to be tried again, arrived, given up, or kept back by the flood guard. */
export type AlertDeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'WAITING'
  | 'WITHHELD';

/** Which alerts; conditions are joined by "and". */
export type AlertFilter = {
  /** About this country. */
  country?: string | null | undefined;
  /** Of this rule. */
  rule?: string | number | null | undefined;
  /** True: those neither seen nor put aside; false: the others. */
  waiting?: boolean | null | undefined;
};

/** What a rule looks at: the score, a pillar, an indicator, how far the score rose over some days, the label, news of events, or the score of a portfolio. */
export type AlertKind =
  | 'CHANGE'
  | 'EVENT'
  | 'INDICATOR'
  | 'LABEL'
  | 'PILLAR'
  | 'PORTFOLIO'
  | 'SCORE';

/** A rule as it is saved, or rehearsed before it is. */
export type AlertRuleInput = {
  /** Channels that are told, at most 10; the page and the feed show every alert. */
  channels?: Array<string | number>;
  /** What has to be true. */
  condition: AlertConditionInput;
  /** Hours of silence about the same country after an alert, 0–8784. */
  coolDownHours?: number;
  /** Countries to watch, for example a watchlist; empty = those of the portfolio, or every country a feed covers. */
  countries?: Array<string>;
  /** Points by which the value must fall below its threshold before the rule speaks up again, 0–100. */
  hysteresis?: number;
  /** Name, 1–100 characters. */
  name: string;
  /** A portfolio of yours: needed for PORTFOLIO, else its countries are watched. */
  portfolio?: string | number | null | undefined;
};

/** Which knowledge a series stands on: one moment, or each day its own close. */
export type AsOf =
  {   /** Only what was known at this moment. */
  at: string; published?: never; }
  |  { at?: never;   /** True: each day as it was known at its own close. */
  published: boolean; };

/** Who the report has it from: own observation, an official, an observer mission, local media, a party to the conflict. */
export type Attribution =
  | 'FACT'
  | 'LOCAL_MEDIA'
  | 'OBSERVER'
  | 'OFFICIAL'
  | 'PARTY';

/** Which entries; conditions are joined by "and". */
export type AuditFilter = {
  /** Who, by the whole name. */
  by?: string | null | undefined;
  /** First day, UTC. */
  from?: string | null | undefined;
  /** Noun of the action, for example "event" or "review". */
  kind?: string | null | undefined;
  /** Words in what it was about or in the reason, any case. */
  text?: string | null | undefined;
  /** Last day, UTC, inclusive. */
  to?: string | null | undefined;
};

/** How the caller was recognised: not at all, as the one owner of this machine, by session, or by key. */
export type CallerKind =
  | 'ANONYMOUS'
  | 'KEY'
  | 'LOCAL_OWNER'
  | 'USER';

/** How an event became a row: by an analyst, by a bulk feed of human coders, or by a machine coder. */
export type Coding =
  | 'BULK'
  | 'CURATED'
  | 'MACHINE';

/** What adds points to a score. */
export type ContributionKind =
  | 'EVENT'
  | 'FACTOR';

/** The most that may lie in one named country. */
export type CountryLimitInput = {
  /** The country. */
  country: string;
  /** Share of the portfolio, 0–1. */
  share: number;
};

/** Part of a holding’s economic exposure that lies in one country. */
export type CountryWeightInput = {
  /** Ids of structural factors of that country which this part owns. */
  assets?: Array<string | number> | null | undefined;
  /** Where the money works. */
  country: string;
  /** Share of the holding, 0–1; all together at most 1, never renormalised. */
  weight: number;
};

/** Whether a score stands on data: events were reported, none were, the feeds have gone silent, or nobody watches. */
export type CoverageState =
  | 'NONE_REPORTED'
  | 'OBSERVED'
  | 'STALE'
  | 'UNMONITORED';

/** A past crisis happening in a country: what it added to each pillar there between two days is added here, in halvings of safety. */
export type CrisisInput = {
  /** Where it happens now. */
  country: string;
  /** Its eve. */
  eve: string;
  /** Where it happened. */
  from: string;
  /** Its worst day. */
  peak: string;
};

/** What one unit of a currency counts as; your own figure, nothing is fetched. */
export type CurrencyRateInput = {
  /** ISO 4217 code. */
  currency: string;
  /** Units of the portfolio’s own currency, above 0. */
  rate: number;
};

/** Which events; conditions are joined by "and", values of one list by "or". */
export type EventFilter = {
  /** As known then; everything known when absent. */
  asOf?: string | null | undefined;
  /** Classes of the vocabulary. */
  classes?: Array<string | number> | null | undefined;
  /** Countries. */
  countries?: Array<string> | null | undefined;
  /** Feeds it came through. */
  feeds?: Array<string | number> | null | undefined;
  /** First day it happened. */
  from?: string | null | undefined;
  /** Indicators the class loads. */
  indicators?: Array<string | number> | null | undefined;
  /** Least confidence that it happened as coded, 0–1, at the asOf of the filter and under the newest method. */
  minConfidence?: number | null | undefined;
  /** Pillars the class loads. */
  pillars?: Array<string | number> | null | undefined;
  /** True: the withdrawn ones instead of those that stand. */
  retracted?: boolean | null | undefined;
  /** Words in title, place or actors. */
  text?: string | null | undefined;
  /** Last day it happened, inclusive. */
  to?: string | null | undefined;
};

/** One of the events that another is split into. */
export type EventPartInput = {
  /** Who took part, in place of those proposed. */
  actors?: Array<ActorInput> | null | undefined;
  /** Who the report has it from. */
  attribution?: Attribution | null | undefined;
  /** Class of the vocabulary. */
  class?: string | number | null | undefined;
  /** Country it happened in. */
  country?: string | null | undefined;
  /** Dead; null = no figure. */
  dead?: number | null | undefined;
  /** The report denies it. */
  denies?: boolean | null | undefined;
  /** Structural factors of the country it hits. */
  factorIds?: Array<string | number> | null | undefined;
  /** Grade of the source for this event. */
  grade?: SourceGrade | null | undefined;
  /** Injured; null = no figure. */
  injured?: number | null | undefined;
  /** Local day it happened; tomorrow at the latest. */
  occurredOn?: string | null | undefined;
  /** Place; null = none. */
  place?: string | null | undefined;
  /** Ids of the evidence that tells it; all of it when absent. */
  reports?: Array<string | number> | null | undefined;
  /** A headline of your own; null = none. */
  title?: string | null | undefined;
  /** Last day of a running interval; null = no interval. */
  until?: string | null | undefined;
};

/** Whether the event stood, or had been withdrawn, at the asOf of the question. */
export type EventStatus =
  | 'ACTUAL'
  | 'RETRACTED';

/** An event as it was seen. */
export type EventVersionInput = {
  /** Its `revision` as you saw it; CONFLICT when it has moved on. */
  expectedVersion: number;
  /** Global id, for example "KGZ:e04". */
  id: string | number;
};

/** The half-life of an indicator. */
export type HalfLifeInput = {
  /** Days after which an event weighs half; above 0. */
  days: number;
  /** Id of the indicator. */
  id: string | number;
};

/** A position as it shall be from now on. */
export type HoldingInput = {
  /** The countries it lies in; empty = unknown. */
  countries: Array<CountryWeightInput>;
  /** ISO 4217 code. */
  currency?: string | null | undefined;
  /** Where it is registered; never counted. */
  domicile?: string | null | undefined;
  /** Name in words. */
  name?: string | null | undefined;
  /** Row of the sector table. */
  sector?: string | number | null | undefined;
  /** Symbol; a known one is replaced. */
  symbol: string;
  /** Value in `currency`, 0 to 10¹². */
  value: number;
};

/** Still reading, read to the end, stopped by a problem or killed (what is stored stays), or tried out with nothing stored. */
export type ImportState =
  | 'FAILED'
  | 'FINISHED'
  | 'INTERRUPTED'
  | 'REHEARSED'
  | 'RUNNING';

/** The most that may lie in countries of one label. */
export type LabelLimitInput = {
  /** The label. */
  label: RiskLabel;
  /** Share of the portfolio, 0–1. */
  share: number;
};

/** What a limit of the owner is about. */
export type LimitKind =
  /** How much may lie in one country. */
  | 'COUNTRY'
  /** How concentrated it may be: the Herfindahl–Hirschman index over countries. */
  | 'HHI'
  /** How much may lie in countries of one label. */
  | 'LABEL'
  /** How much may lie in no country that is known. */
  | 'UNKNOWN';

/** The owner’s own guess of a loss. Nobody else names money. */
export type LossInput = {
  /** The country. */
  country: string;
  /** Percent lost of the value that lies there, 0–100. */
  percent: number;
};

/** What the new version says otherwise than the one it is based on. Weights are never renormalised. */
export type MethodDraftInput = {
  /** A released version; the current one when absent. */
  basedOn?: string | null | undefined;
  /** Half-lives of indicators. */
  halfLives?: Array<HalfLifeInput> | null | undefined;
  /** Weights of indicators inside their pillar. */
  indicators?: Array<WeightInput> | null | undefined;
  /** Weights of pillars; a pillar not named keeps its own. */
  pillars?: Array<WeightInput> | null | undefined;
  /** MAJOR.MINOR.PATCH, newer than every published version, for example "1.2.0". */
  version: string;
};

/** Points by which a pillar moves; several on one pillar add up. */
export type PillarShockInput = {
  /** The country; everywhere when absent. */
  country?: string | null | undefined;
  /** Id of the pillar. */
  pillar: string | number;
  /** Points, positive = more risk; the pillar stays between 0 and 99.9. */
  points: number;
};

/** What a proposal is among the events known: new, evidence for one, a contradiction of one, or about none. */
export type PlacementVerdict =
  | 'CONTRADICTS'
  | 'EVIDENCE'
  | 'NEW'
  | 'NO_EVENT';

/** What a change of a portfolio did. */
export type PortfolioAction =
  /** The portfolio was made. */
  | 'CREATED'
  /** The portfolio was deleted. */
  | 'DELETED'
  /** A list of holdings came in. */
  | 'IMPORTED'
  /** Its limits are others. */
  | 'LIMITED'
  /** Its exchange rates are others. */
  | 'RATED'
  /** Holdings were taken out. */
  | 'REMOVED'
  /** It has another name. */
  | 'RENAMED'
  /** An earlier version was put back. */
  | 'RESTORED'
  /** Single holdings were put in or changed. */
  | 'UPDATED';

/** All limits from now on; what is absent is no limit. */
export type PortfolioLimitsInput = {
  /** Limits of single countries. */
  countries?: Array<CountryLimitInput> | null | undefined;
  /** Largest Herfindahl–Hirschman index over countries, 0–1. */
  hhi?: number | null | undefined;
  /** Largest shares in countries of a label. */
  labels?: Array<LabelLimitInput> | null | undefined;
  /** Largest share of any one country, 0–1. */
  perCountry?: number | null | undefined;
  /** Largest share whose country is unknown, 0–1. */
  unknown?: number | null | undefined;
};

/** What a report proposes. */
export type ProposalKind =
  | 'EVENT'
  | 'FACTOR';

/** Part of the world a country is listed under. */
export type Region =
  | 'AFRICA'
  | 'AMERICAS'
  | 'CENTRAL_ASIA'
  | 'EAST_ASIA_PACIFIC'
  | 'EUROPE'
  | 'MIDDLE_EAST'
  | 'SOUTH_ASIA';

/** What a person changes in a proposed event; absent fields stay as proposed. */
export type ReviewEventInput = {
  /** Who took part, in place of those proposed. */
  actors?: Array<ActorInput> | null | undefined;
  /** Who the report has it from. */
  attribution?: Attribution | null | undefined;
  /** Class of the vocabulary. */
  class?: string | number | null | undefined;
  /** Country it happened in. */
  country?: string | null | undefined;
  /** Dead; null = no figure. */
  dead?: number | null | undefined;
  /** The report denies it. */
  denies?: boolean | null | undefined;
  /** Structural factors of the country it hits. */
  factorIds?: Array<string | number> | null | undefined;
  /** Grade of the source for this event. */
  grade?: SourceGrade | null | undefined;
  /** Injured; null = no figure. */
  injured?: number | null | undefined;
  /** Local day it happened; tomorrow at the latest. */
  occurredOn?: string | null | undefined;
  /** Place; null = none. */
  place?: string | null | undefined;
  /** A headline of your own; null = none. */
  title?: string | null | undefined;
  /** Last day of a running interval; null = no interval. */
  until?: string | null | undefined;
};

/** What a person changes in a proposed factor; absent fields stay as proposed. */
export type ReviewFactorInput = {
  /** Country it belongs to. */
  country?: string | null | undefined;
  /** Who holds it; null = nobody in particular. */
  holder?: string | null | undefined;
  /** Indicator it loads. */
  indicator?: string | number | null | undefined;
  /** base, asset, border, contest, precedent or other. */
  kind?: string | number | null | undefined;
  /** Load on the indicator while valid, 0–1000. */
  load?: number | null | undefined;
  /** What it is. */
  name?: string | null | undefined;
  /** Publisher and date of the fact. */
  source?: string | null | undefined;
  /** First day it is valid. */
  validFrom?: string | null | undefined;
  /** Day from which it is no longer valid; null = still valid. */
  validTo?: string | null | undefined;
};

/** Which proposals; conditions are joined by "and". */
export type ReviewFilter = {
  /** Countries they are filed under. */
  countries?: Array<string> | null | undefined;
  /** Events or factors. */
  kind?: ProposalKind | null | undefined;
  /** PENDING or PROPOSED; both when absent. */
  status?: ReviewStatus | null | undefined;
};

/** What a person makes of a proposal. */
export type ReviewInput = {
  /** For a proposed event. */
  event?: ReviewEventInput | null | undefined;
  /** For a proposed factor. */
  factor?: ReviewFactorInput | null | undefined;
  /** Event it is evidence for, or denies; absent = a new event. */
  into?: string | number | null | undefined;
};

/** Largest move of a score first, least certain class first, or by when it came in. */
export type ReviewOrder =
  | 'IMPACT'
  | 'MARGIN'
  | 'NEWEST'
  | 'OLDEST';

/** Waiting, proposed by a person for a second one, accepted, refused, or withdrawn with what it was made from. */
export type ReviewStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'PROPOSED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Zone of the score, lowest risk first: below 20, 20–35, 35–50, 50–70, 70 and above; sticky against small moves. */
export type RiskLabel =
  | 'ELEVATED'
  | 'GUARDED'
  | 'HIGH'
  | 'LOW'
  | 'SEVERE';

/** What somebody does here; an account may have several. */
export type Role =
  /** The audit log. Users, their roles, sessions and keys. Figures of the running server (/metrics). */
  | 'ADMIN'
  /** Scores, published events, reports, sources, methods, exports. Drafts, proposals, notes and the review queue. Report, propose, correct and retract events. Send in files. Portfolios of one’s own. Alert rules of one’s own. */
  | 'ANALYST'
  /** Scores, published events, reports, sources, methods, exports. Drafts, proposals, notes and the review queue. Portfolios of one’s own. Alert rules of one’s own. Draft and publish a version of the method. The audit log. */
  | 'METHODOLOGIST'
  /** Scores, published events, reports, sources, methods, exports. Drafts, proposals, notes and the review queue. Approve or reject what somebody else proposed; grade sources. Portfolios of one’s own. Alert rules of one’s own. The audit log. */
  | 'REVIEWER'
  /** Scores, published events, reports, sources, methods, exports. Send in files. Figures of the running server (/metrics). */
  | 'SERVICE'
  /** Scores, published events, reports, sources, methods, exports. Portfolios of one’s own. Alert rules of one’s own. */
  | 'VIEWER';

/** A day that might come. Shocks act first, crises on top. */
export type ScenarioInput = {
  /** Past crises, one per country, at most 20. */
  crises?: Array<CrisisInput> | null | undefined;
  /** Losses of the owner’s own guessing, at most 250. */
  losses?: Array<LossInput> | null | undefined;
  /** Pillars that move, at most 50. */
  shocks?: Array<PillarShockInput> | null | undefined;
};

/** What an API key may be used for, within its owner’s rights. */
export type Scope =
  /** Alert rules of one’s own. */
  | 'ALERTS'
  /** The audit log. */
  | 'AUDIT'
  /** Drafts, proposals, notes and the review queue. Report, propose, correct and retract events. Approve or reject what somebody else proposed; grade sources. */
  | 'DESK'
  /** Portfolios of one’s own. */
  | 'EXPOSURE'
  /** Send in files. */
  | 'IMPORT'
  /** Draft and publish a version of the method. */
  | 'METHOD'
  /** Figures of the running server (/metrics). */
  | 'MONITOR'
  /** Scores, published events, reports, sources, methods, exports. */
  | 'READ';

/** Which parts a series carries beside the score. */
export type SeriesParts =
  | 'INDICATORS'
  | 'NONE'
  | 'PILLARS';

/** Admiralty letter of a source: A reliable to E unreliable, F cannot be judged. */
export type SourceGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

/** They tell the same, tell it with another toll, or one of them denies it. */
export type WaitingKind =
  | 'ANOTHER_COUNT'
  | 'DENIES'
  | 'SAME';

/** A weight of the caller for one pillar or indicator. */
export type WeightInput = {
  /** Id of the pillar or indicator. */
  id: string | number;
  /** 0–1; 0 switches it off. Never renormalised. */
  weight: number;
};

/** Weights of the caller; what is not named keeps the weight of the method. */
export type WeightsInput = {
  /** Weights of indicators in their pillar; at most 1 per pillar. */
  indicators?: Array<WeightInput> | null | undefined;
  /** Weights of pillars in the score; their sum is at most 1. */
  pillars?: Array<WeightInput> | null | undefined;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, kind: CallerKind, roles: Array<Role>, rights: Array<string>, needsLogin: boolean, provider: string | null } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { sessions: Array<{ id: string, address: string, agent: string, createdAt: string, seenAt: string, expiresAt: string, isThis: boolean }>, apiKeys: Array<{ id: string, title: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, exposedAt: string | null }> };

export type UsersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersQuery = { users: Array<{ name: string, roles: Array<Role>, createdAt: string, disabledAt: string | null }> };

export type ChangePasswordMutationVariables = Exact<{
  present: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type CreateApiKeyMutationVariables = Exact<{
  title: string;
  scopes: Array<Scope> | Scope;
  days: number;
}>;


export type CreateApiKeyMutation = { createApiKey: { id: string, key: string, expiresAt: string } };

export type RevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: boolean };

export type CreateUserMutationVariables = Exact<{
  name: string;
  roles: Array<Role> | Role;
}>;


export type CreateUserMutation = { createUser: { password: string, user: { name: string } } };

export type SetUserRolesMutationVariables = Exact<{
  name: string;
  roles: Array<Role> | Role;
}>;


export type SetUserRolesMutation = { setUserRoles: { name: string, roles: Array<Role> } };

export type ResetUserPasswordMutationVariables = Exact<{
  name: string;
}>;


export type ResetUserPasswordMutation = { resetUserPassword: { password: string, user: { name: string } } };

export type DisableUserMutationVariables = Exact<{
  name: string;
}>;


export type DisableUserMutation = { disableUser: { name: string, disabledAt: string | null } };

export type ChannelFieldsFragment = { id: string, kind: AlertChannelKind, name: string, address: string | null, createdAt: string, problem: string | null };

export type DeliveryFieldsFragment = { id: string, alertId: string | null, channelId: string, state: AlertDeliveryState, attempts: number, problem: string | null, createdAt: string, attemptedAt: string | null, nextAttemptAt: string | null };

export type AlertChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertChannelsQuery = { alertChannels: Array<{ id: string, kind: AlertChannelKind, name: string, address: string | null, createdAt: string, problem: string | null }>, alertSettings: { webhooks: boolean, email: boolean, emailFrom: string | null, mostRules: number, mostMessagesPerHour: number } };

export type AlertDeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertDeliveriesQuery = { alertDeliveries: { totalCount: number, nodes: Array<{ id: string, alertId: string | null, channelId: string, state: AlertDeliveryState, attempts: number, problem: string | null, createdAt: string, attemptedAt: string | null, nextAttemptAt: string | null }> } };

export type CreateAlertChannelMutationVariables = Exact<{
  channel: AlertChannelInput;
}>;


export type CreateAlertChannelMutation = { createAlertChannel: { secret: string | null, path: string | null, channel: { id: string, kind: AlertChannelKind, name: string, address: string | null, createdAt: string, problem: string | null } } };

export type DeleteAlertChannelMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAlertChannelMutation = { deleteAlertChannel: { id: string, kind: AlertChannelKind, name: string, address: string | null, createdAt: string, problem: string | null } };

export type TestAlertChannelMutationVariables = Exact<{
  id: string | number;
}>;


export type TestAlertChannelMutation = { testAlertChannel: { id: string, alertId: string | null, channelId: string, state: AlertDeliveryState, attempts: number, problem: string | null, createdAt: string, attemptedAt: string | null, nextAttemptAt: string | null } };

export type ConditionFieldsFragment = { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null };

export type RuleFieldsFragment = { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> };

export type CauseFieldsFragment = { kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null };

export type AlertFieldsFragment = { id: string, ruleId: string, ruleName: string, country: string | null, portfolio: string | null, subjectName: string, on: string, knownAt: string, evaluatedAt: string, value: number, low: number, high: number, label: RiskLabel | null, measured: number | null, hash: string, title: string, text: string, permalink: string, acknowledgedAt: string | null, snoozedUntil: string | null, isWaiting: boolean, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, causes: Array<{ kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null }>, exposures: Array<{ portfolio: string, name: string, share: number, points: number }> | null };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { totalCount: number, nodes: Array<{ id: string, ruleId: string, ruleName: string, country: string | null, portfolio: string | null, subjectName: string, on: string, knownAt: string, evaluatedAt: string, value: number, low: number, high: number, label: RiskLabel | null, measured: number | null, hash: string, title: string, text: string, permalink: string, acknowledgedAt: string | null, snoozedUntil: string | null, isWaiting: boolean, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, causes: Array<{ kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null }>, exposures: Array<{ portfolio: string, name: string, share: number, points: number }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WaitingAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingAlertsQuery = { alerts: { totalCount: number } };

export type AlertRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertRulesQuery = { alertRules: Array<{ id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> }> };

export type RehearsalQueryVariables = Exact<{
  rule: AlertRuleInput;
  from: string;
  to: string;
}>;


export type RehearsalQuery = { rehearseAlert: { from: string, to: string, count: number, summary: string, countries: Array<string>, firings: Array<{ country: string | null, portfolio: string | null, subjectName: string, on: string, knownAt: string, value: number, low: number, high: number, label: RiskLabel | null, measured: number | null, hash: string, title: string, text: string, permalink: string, causes: Array<{ kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null }> }> } };

export type RehearsedCountryQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  parts: SeriesParts;
}>;


export type RehearsedCountryQuery = { country: { name: string, series: { dates: Array<string>, score: Array<number | null>, pillars: Array<{ id: string, values: Array<number | null> }>, indicators: Array<{ id: string, values: Array<number | null> }> } | null } | null };

export type CreateAlertRuleMutationVariables = Exact<{
  rule: AlertRuleInput;
  key: string;
}>;


export type CreateAlertRuleMutation = { createAlertRule: { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> } };

export type UpdateAlertRuleMutationVariables = Exact<{
  id: string | number;
  version: number;
  rule: AlertRuleInput;
  key: string;
}>;


export type UpdateAlertRuleMutation = { updateAlertRule: { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> } };

export type PauseAlertRuleMutationVariables = Exact<{
  id: string | number;
  isPaused: boolean;
  key: string;
}>;


export type PauseAlertRuleMutation = { pauseAlertRule: { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> } };

export type DeleteAlertRuleMutationVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type DeleteAlertRuleMutation = { deleteAlertRule: { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> } };

export type RestoreAlertRuleMutationVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type RestoreAlertRuleMutation = { restoreAlertRule: { id: string, version: number, name: string, sentence: string, countries: Array<string>, portfolio: string | null, hysteresis: number, coolDownHours: number, isPaused: boolean, problem: string | null, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, channels: Array<{ id: string }> } };

export type AcknowledgeAlertMutationVariables = Exact<{
  id: string | number;
  isAcknowledged: boolean;
}>;


export type AcknowledgeAlertMutation = { acknowledgeAlert: { id: string, ruleId: string, ruleName: string, country: string | null, portfolio: string | null, subjectName: string, on: string, knownAt: string, evaluatedAt: string, value: number, low: number, high: number, label: RiskLabel | null, measured: number | null, hash: string, title: string, text: string, permalink: string, acknowledgedAt: string | null, snoozedUntil: string | null, isWaiting: boolean, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, causes: Array<{ kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null }>, exposures: Array<{ portfolio: string, name: string, share: number, points: number }> | null } };

export type SnoozeAlertMutationVariables = Exact<{
  id: string | number;
  until?: string | null | undefined;
}>;


export type SnoozeAlertMutation = { snoozeAlert: { id: string, ruleId: string, ruleName: string, country: string | null, portfolio: string | null, subjectName: string, on: string, knownAt: string, evaluatedAt: string, value: number, low: number, high: number, label: RiskLabel | null, measured: number | null, hash: string, title: string, text: string, permalink: string, acknowledgedAt: string | null, snoozedUntil: string | null, isWaiting: boolean, condition: { kind: AlertKind, atLeast: number | null, pillar: string | null, indicator: string | null, days: number | null, label: RiskLabel | null, classes: Array<string> | null, confidence: number | null }, causes: Array<{ kind: ContributionKind, id: string, country: string, points: number, title: string, event: { id: string, title: string | null } | null }>, exposures: Array<{ portfolio: string, name: string, share: number, points: number }> | null } };

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
  withCount: boolean;
}>;


export type AuditQuery = { audit: { totalCount?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sequence: number, at: string, by: string, action: string, subject: string, reason: string | null, requestId: string | null, details: string, hash: string }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { entries: number, head: string, brokenAt: number | null, why: string | null, checkedAt: string } };

export type BacktestsQueryVariables = Exact<{ [key: string]: never; }>;


export type BacktestsQuery = { backtests: Array<{ id: string, title: string, headline: string, dataSource: string | null, dataHash: string | null, seed: number, markdown: string, comparisons: Array<{ group: string, baselineTitle: string, measure: string, ours: number, baseline: number, differenceLow: number | null, differenceHigh: number | null }>, reliability: Array<{ n: number, forecast: number, observed: number }> }>, outlookScoreCard: { open: number, published: { n: number, violent: number, brier: number, baselineBrier: number, crps: number, baselineCrps: number } | null, late: { n: number, violent: number, brier: number, baselineBrier: number, crps: number, baselineCrps: number } | null } };

export type CompareSideQueryVariables = Exact<{
  code: string;
  on: string;
  asOf?: string | null | undefined;
  method?: string | null | undefined;
  from: string;
  to: string;
  seriesAsOf?: AsOf | null | undefined;
}>;


export type CompareSideQuery = { country: { code: string, name: string, coverage: { state: CoverageState, reason: string | null }, score: { value: number, low: number, high: number, label: RiskLabel, hash: string, method: { version: string }, pillars: Array<{ id: string, value: number }>, indicators: Array<{ id: string, load: number }> } | null, series: { dates: Array<string>, score: Array<number | null> } | null } | null };

export type CountryBriefQueryVariables = Exact<{
  code: string;
  on: string;
  asOf?: string | null | undefined;
  since: string;
  method?: string | null | undefined;
}>;


export type CountryBriefQuery = { country: { code: string, name: string, coverage: { state: CoverageState, reason: string | null }, score: { on: string, value: number, low: number, high: number, label: RiskLabel, hash: string, worldRank: number | null, ranked: number | null, percentile: number | null, method: { version: string, hash: string }, pillars: Array<{ id: string, value: number }>, changeSince: { from: string, fromValue: number, delta: number }, contributions: { totalCount: number, nodes: Array<{ kind: ContributionKind, id: string, points: number, confidence: number | null, indicator: { title: string }, event: { id: string, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, demo: boolean, classInfo: { title: string }, reports: Array<{ quote: string | null, denies: boolean, report: { publisher: string | null, publishedAt: string | null, title: string | null } | null }> } | null, factor: { name: string, source: string | null, validFrom: string } | null }> } } | null } | null };

export type CountryComparisonsQueryVariables = Exact<{
  code: string;
  on: string;
  asOf?: string | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
}>;


export type CountryComparisonsQuery = { country: { code: string, score: { peers: Array<{ distance: number, country: { code: string, name: string, score: { value: number, label: RiskLabel } | null } }>, precedents: Array<{ on: string, fromValue: number, toValue: number, after30: number | null, after90: number | null, after365: number | null, distance: number, country: { code: string, name: string } }> } | null } | null };

export type CountryRegionQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  asOf?: AsOf | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
}>;


export type CountryRegionQuery = { country: { code: string, regionSeries: { dates: Array<string>, mean: Array<number | null> } } | null };

export type CountryHistoryQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  asOf?: string | null | undefined;
  seriesAsOf?: AsOf | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
  withReference: boolean;
  referenceAsOf?: AsOf | null | undefined;
}>;


export type CountryHistoryQuery = { restatements: { nodes: Array<{ on: string, before: number, after: number, text: string }> }, country: { code: string, series: { dates: Array<string>, score: Array<number | null>, low: Array<number | null>, high: Array<number | null>, labels: Array<RiskLabel | null>, hash: string, method: { version: string } } | null, referenceSeries?: { dates: Array<string>, score: Array<number | null> } | null, events: { totalCount: number, nodes: Array<{ id: string, localId: string, class: string, title: string | null, place: string | null, occurredOn: string, until: string | null, dead: number | null, injured: number | null, confidence: number, points: number, demo: boolean, classInfo: { title: string, indicator: string | null, baseLoad: number }, actors: Array<{ name: string }>, reports: Array<{ group: string, denies: boolean }> }> }, largestEvents: Array<{ id: string, localId: string, class: string, title: string | null, place: string | null, occurredOn: string, until: string | null, dead: number | null, injured: number | null, confidence: number, points: number, demo: boolean, classInfo: { title: string, indicator: string | null, baseLoad: number }, actors: Array<{ name: string }>, reports: Array<{ group: string, denies: boolean }> }> } | null };

export type CountryPillarsQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  seriesAsOf?: AsOf | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
}>;


export type CountryPillarsQuery = { country: { series: { pillars: Array<{ id: string, values: Array<number | null> }> } | null } | null };

export type CountryPointsQueryVariables = Exact<{
  code: string;
  from: string;
  to: string;
  seriesAsOf?: AsOf | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
}>;


export type CountryPointsQuery = { country: { series: { points: Array<{ id: string, values: Array<number | null> }> } | null } | null };

export type CountryPageQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
  asOf?: string | null | undefined;
  referenceAsOf?: string | null | undefined;
  weights?: WeightsInput | null | undefined;
  method?: string | null | undefined;
  since: string;
  monthAgo: string;
  withReference: boolean;
}>;


export type CountryPageQuery = { country: { code: string, name: string, region: Region, coverage: { state: CoverageState, reason: string | null, from: string | null, dominantSource: { name: string, share: number } | null }, score: { on: string, value: number, low: number, high: number, label: RiskLabel, hash: string, worldRank: number | null, ranked: number | null, percentile: number | null, method: { version: string }, pillars: Array<{ id: string, title: string, value: number, weight: number }>, indicators: Array<{ id: string, title: string, pillar: string, value: number, load: number }>, contributions: { totalCount: number, nodes: Array<{ kind: ContributionKind, id: string, load: number, confidence: number | null, points: number, indicator: { title: string, pillar: string }, event: { id: string, title: string | null, occurredOn: string, classInfo: { title: string } } | null, factor: { name: string } | null }> }, month: { delta: number }, change: { from: string, to: string, fromValue: number, toValue: number, delta: number, others: Array<{ pillar: string, isDecay: boolean, causes: number, points: number }>, contributions: Array<{ kind: ContributionKind, id: string, points: number, isDecay: boolean, indicator: { title: string, pillar: string }, event: { id: string, title: string | null, occurredOn: string, classInfo: { title: string } } | null, factor: { name: string } | null }> } } | null, reference?: { value: number, label: RiskLabel } | null, factors: Array<{ id: string, name: string, kind: string, load: number, validFrom: string, validTo: string | null, holder: string | null, source: string | null, demo: boolean, indicator: { title: string, pillar: string } }>, neighbours: Array<{ code: string, name: string, score: { value: number, label: RiskLabel } | null }> } | null };

export type ImportCountsFragment = { id: string, source: string, fileName: string, state: ImportState, problem: string | null, share: number | null, startedAt: string, finishedAt: string | null, read: number, accepted: number, duplicate: number, revised: number, rejected: number };

export type DataQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQuery = { imports: { nodes: Array<{ id: string, source: string, fileName: string, state: ImportState, problem: string | null, share: number | null, startedAt: string, finishedAt: string | null, read: number, accepted: number, duplicate: number, revised: number, rejected: number }>, pageInfo: { hasNextPage: boolean } }, importSources: Array<{ id: string, title: string, licence: string }>, sources: Array<{ id: string, title: string, licence: string | null, attribution: string | null, redistribute: boolean, freshness: CoverageState, lastRowAt: string | null, lastHeardAt: string | null, nextPollAt: string | null, problem: string | null, events: number }> };

export type ImportResultQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportResultQuery = { import: { id: string, source: string, fileName: string, state: ImportState, problem: string | null, share: number | null, startedAt: string, finishedAt: string | null, read: number, accepted: number, duplicate: number, revised: number, rejected: number, rejectedBy: Array<{ reason: string, count: number }>, rejectedRows: Array<{ line: number, column: string | null, value: string | null, reason: string, detail: string }> } | null };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { importProgress: { id: string, source: string, fileName: string, state: ImportState, problem: string | null, share: number | null, startedAt: string, finishedAt: string | null, read: number, accepted: number, duplicate: number, revised: number, rejected: number } };

export type QueueCountQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountQuery = { reviewQueue: { totalCount: number } };

export type ReviewQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy: ReviewOrder;
  filter?: ReviewFilter | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: ReviewStatus, kind: ProposalKind, country: string, impact: number, margin: number, event: { occurredOn: string, place: string | null, dead: number | null, injured: number | null, denies: boolean } | null, factor: { name: string } | null, classInfo: { title: string } | null }> } };

export type ReviewItemQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewItemQuery = { reviewItem: { id: string, kind: ProposalKind, status: ReviewStatus, version: number, country: string, impact: number, margin: number, confidence: number, rule: string | null, modality: string, speaker: string | null, plover: string | null, quote: string | null, became: string | null, decidedBy: string | null, reason: string | null, recordedAt: string, span: { start: number, end: number } | null, alternatives: Array<{ class: string, confidence: number }>, event: { class: string, occurredOn: string, until: string | null, title: string | null, place: string | null, dead: number | null, injured: number | null, factorIds: Array<string>, attribution: Attribution, grade: SourceGrade, group: string, denies: boolean, knownAt: string, actors: Array<{ name: string, role: string | null, country: string | null }> } | null, factor: { name: string, kind: string, indicator: string, load: number, validFrom: string, validTo: string | null, holder: string | null, source: string | null } | null, classInfo: { title: string, definition: string } | null, report: { id: string, title: string | null, publisher: string | null, text: string | null, demo: boolean, redacted: { recordedAt: string, reason: string } | null, reading: { publishedOn: string, grade: SourceGrade, notCoded: string | null, similarity: number | null, repeats: { id: string, title: string | null, publisher: string | null } | null } | null, proposals: Array<{ id: string, status: ReviewStatus, span: { start: number, end: number } | null }> } | null, sameSentence: Array<{ id: string, status: ReviewStatus, impact: number, event: { occurredOn: string, place: string | null, dead: number | null, injured: number | null, denies: boolean } | null, factor: { name: string } | null, classInfo: { title: string } | null, report: { id: string, publisher: string | null } | null }>, placement: { verdict: PlacementVerdict, reason: string, independent: boolean, dead: number | null, injured: number | null, event: { id: string, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, confidence: number, classInfo: { title: string } } | null, near: Array<{ id: string, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, confidence: number, classInfo: { title: string } }>, waiting: Array<{ is: WaitingKind, independent: boolean, item: { id: string, status: ReviewStatus, impact: number, event: { occurredOn: string, place: string | null, dead: number | null, injured: number | null, denies: boolean } | null, factor: { name: string } | null, classInfo: { title: string } | null, report: { id: string, publisher: string | null } | null } }>, claims: Array<{ speaker: string | null, attribution: Attribution, grade: SourceGrade, knownAt: string, dead: number | null, injured: number | null, denies: boolean, quote: string | null, isProposal: boolean, report: { id: string, title: string | null, publisher: string | null } | null }> } | null } | null };

export type OtherProposalFragment = { id: string, status: ReviewStatus, impact: number, event: { occurredOn: string, place: string | null, dead: number | null, injured: number | null, denies: boolean } | null, factor: { name: string } | null, classInfo: { title: string } | null, report: { id: string, publisher: string | null } | null };

export type MatchedEventFragment = { id: string, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, confidence: number, classInfo: { title: string } };

export type PreviewReviewQueryVariables = Exact<{
  id: string | number;
  input?: ReviewInput | null | undefined;
}>;


export type PreviewReviewQuery = { previewReview: { country: string, on: string, before: number | null, after: number | null, delta: number, beforeLabel: RiskLabel | null, afterLabel: RiskLabel | null, hash: string | null, pillars: Array<{ id: string, title: string, before: number | null, after: number | null }> } };

export type DeskDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskDecisionsQuery = { decisions: Array<{ id: string, kind: string, subject: string, by: string, reason: string | null, recordedAt: string, undoneBy: string | null, undoes: string | null, effects: Array<{ of: string, id: string }> }> };

export type GradedSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type GradedSourcesQuery = { gradedSources: Array<{ id: string, grades: Array<{ revision: number, grade: SourceGrade, reason: string, knownAt: string, gradedBy: string }> }> };

export type DeskFactorsQueryVariables = Exact<{
  country?: string | null | undefined;
}>;


export type DeskFactorsQuery = { factors: Array<{ id: string, country: string, name: string, kind: string, load: number, validFrom: string, validTo: string | null, holder: string | null, source: string | null, revision: number, indicator: { title: string } }> };

export type ApproveReviewMutationVariables = Exact<{
  id: string | number;
  version: number;
  input?: ReviewInput | null | undefined;
  key: string;
}>;


export type ApproveReviewMutation = { approveReview: { id: string } };

export type ProposeReviewMutationVariables = Exact<{
  id: string | number;
  version: number;
  input?: ReviewInput | null | undefined;
  key: string;
}>;


export type ProposeReviewMutation = { proposeReview: { id: string } };

export type RejectReviewMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key: string;
}>;


export type RejectReviewMutation = { rejectReview: { id: string } };

export type SplitReviewMutationVariables = Exact<{
  id: string | number;
  version: number;
  key: string;
}>;


export type SplitReviewMutation = { splitReview: { id: string } };

export type UndoDecisionMutationVariables = Exact<{
  id: string | number;
  reason: string;
  key: string;
}>;


export type UndoDecisionMutation = { undoDecision: { id: string } };

export type GradeSourceMutationVariables = Exact<{
  source: string;
  grade: SourceGrade;
  reason: string;
  key: string;
}>;


export type GradeSourceMutation = { gradeSource: { events: number } };

export type AddFactorMutationVariables = Exact<{
  input: AddFactorInput;
  key: string;
}>;


export type AddFactorMutation = { addFactor: { id: string } };

export type EndFactorMutationVariables = Exact<{
  id: string | number;
  version: number;
  validTo: string;
  reason: string;
  key: string;
}>;


export type EndFactorMutation = { endFactor: { id: string } };

export type QueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueChangedSubscription = { queueChanged: { waiting: number } };

export type MergeCandidatesQueryVariables = Exact<{
  filter: EventFilter;
}>;


export type MergeCandidatesQuery = { events: { nodes: Array<{ id: string, revision: number, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, country: { code: string, name: string }, classInfo: { title: string }, reports: Array<{ group: string, denies: boolean }> }> } };

export type MergeableEventFragment = { id: string, revision: number, title: string | null, occurredOn: string, place: string | null, dead: number | null, injured: number | null, country: { code: string, name: string }, classInfo: { title: string }, reports: Array<{ group: string, denies: boolean }> };

export type PreviewMergeQueryVariables = Exact<{
  into: EventVersionInput;
  events: Array<EventVersionInput> | EventVersionInput;
}>;


export type PreviewMergeQuery = { previewMerge: Array<{ country: string, on: string, before: number | null, after: number | null, delta: number, beforeLabel: RiskLabel | null, afterLabel: RiskLabel | null, hash: string | null, pillars: Array<{ id: string, title: string, before: number | null, after: number | null }> }> };

export type PreviewSplitQueryVariables = Exact<{
  id: string | number;
  version: number;
  parts: Array<EventPartInput> | EventPartInput;
}>;


export type PreviewSplitQuery = { previewSplit: Array<{ country: string, on: string, before: number | null, after: number | null, delta: number, beforeLabel: RiskLabel | null, afterLabel: RiskLabel | null, hash: string | null, pillars: Array<{ id: string, title: string, before: number | null, after: number | null }> }> };

export type ChangedScoreFragment = { country: string, on: string, before: number | null, after: number | null, delta: number, beforeLabel: RiskLabel | null, afterLabel: RiskLabel | null, hash: string | null, pillars: Array<{ id: string, title: string, before: number | null, after: number | null }> };

export type MergeEventsMutationVariables = Exact<{
  into: EventVersionInput;
  events: Array<EventVersionInput> | EventVersionInput;
  reason: string;
  key: string;
}>;


export type MergeEventsMutation = { mergeEvents: { id: string } };

export type SplitEventMutationVariables = Exact<{
  id: string | number;
  version: number;
  parts: Array<EventPartInput> | EventPartInput;
  reason: string;
  key: string;
}>;


export type SplitEventMutation = { splitEvent: { id: string } };

export type EventEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type EventEvidenceQuery = { event: { id: string, knownAt: string, demo: boolean, classInfo: { title: string, definition: string }, reports: Array<{ id: string, group: string, attribution: Attribution, grade: SourceGrade, precision: number, knownAt: string, denies: boolean, quote: string | null, span: { start: number, end: number } | null, report: { id: string, title: string | null, publisher: string | null, url: string | null, publishedAt: string | null, text: string | null, demo: boolean } | null }>, revisions: Array<{ number: number, knownAt: string, reason: string | null, by: string, change: Array<{ field: string, from: string | null, to: string | null }> }> } | null };

export type EventPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EventPageQuery = { event: { id: string, localId: string, title: string | null, class: string, occurredOn: string, until: string | null, place: string | null, dead: number | null, injured: number | null, confidence: number, status: EventStatus, knownAt: string, coding: Coding, feed: string, demo: boolean, factorIds: Array<string>, revision: number, classInfo: { title: string, definition: string, indicator: string | null, baseLoad: number }, country: { code: string, name: string }, actors: Array<{ name: string, role: string | null, country: string | null }>, reports: Array<{ id: string, group: string, attribution: Attribution, grade: SourceGrade, precision: number, knownAt: string, retractedAt: string | null, denies: boolean, quote: string | null, span: { start: number, end: number } | null, report: { id: string, title: string | null, publisher: string | null, url: string | null, publishedAt: string | null, text: string | null, demo: boolean } | null }>, claims: Array<{ speaker: string | null, attribution: Attribution, denies: boolean, dead: number | null, injured: number | null, grade: SourceGrade, knownAt: string, isProposal: boolean, report: { id: string, publisher: string | null } | null }>, revisions: Array<{ number: number, knownAt: string, recordedAt: string, reason: string | null, by: string, change: Array<{ field: string, from: string | null, to: string | null }> }> } | null };

export type EventWeightQueryVariables = Exact<{
  code: string;
  id: string | number;
  on: string;
}>;


export type EventWeightQuery = { country: { code: string, score: { on: string, value: number, label: RiskLabel, hash: string, without: number, contributions: { nodes: Array<{ kind: ContributionKind, id: string, load: number, confidence: number | null, decay: number | null, points: number, indicator: { id: string, title: string, pillar: string } }> } } | null } | null };

export type EventsPageQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  withCount: boolean;
}>;


export type EventsPageQuery = { events: { totalCount?: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string | null, occurredOn: string, until: string | null, place: string | null, dead: number | null, injured: number | null, confidence: number, knownAt: string, coding: Coding, feed: string, demo: boolean, status: EventStatus, revision: number, class: string, classInfo: { title: string, indicator: string | null }, country: { code: string, name: string }, actors: Array<{ name: string }>, reports: Array<{ group: string, denies: boolean }> }> } };

export type EventSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventSourcesQuery = { sources: Array<{ id: string, title: string }> };

export type EventReportedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type EventReportedSubscription = { eventReported: { id: string, title: string | null, occurredOn: string, country: { code: string, name: string }, classInfo: { title: string } } };

export type ScoreChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ScoreChangedSubscription = { scoreChanged: { country: string, on: string, before: number | null, after: number | null, delta: number } };

export type AlertRaisedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertRaisedSubscription = { alertRaised: { id: string, title: string, permalink: string } };

export type CountryUnderMethodsQueryVariables = Exact<{
  code: string;
  on: string;
  asOf?: string | null | undefined;
  method: string;
}>;


export type CountryUnderMethodsQuery = { country: { code: string, current: { value: number, label: RiskLabel, method: { version: string }, indicators: Array<{ id: string, value: number, load: number }> } | null, other: { value: number, label: RiskLabel, method: { version: string }, indicators: Array<{ id: string, value: number, load: number }> } | null } | null };

export type MethodCountriesQueryVariables = Exact<{
  on: string;
  asOf?: string | null | undefined;
}>;


export type MethodCountriesQuery = { countries: { nodes: Array<{ code: string, name: string, score: { value: number, low: number, high: number, indicators: Array<{ id: string, load: number }> } | null }> } };

export type MethodExampleQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodExampleQuery = { country: { name: string, score: { on: string, value: number, hash: string, indicators: Array<{ id: string, load: number }>, contributions: { nodes: Array<{ id: string, points: number, load: number, confidence: number | null, decay: number | null, indicator: { title: string }, event: { id: string, title: string | null, classInfo: { title: string, baseLoad: number } } | null, factor: { name: string } | null }> } } | null } | null };

export type MethodSensitivityQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodSensitivityQuery = { sensitivity: { on: string, draws: number, meanSpearman: number, p5Spearman: number, meanTopTenKept: number, method: { version: string }, countries: Array<{ country: string, name: string, score: number, p5: number, p95: number, rank: number, rankP5: number, rankP95: number }>, parameters: Array<{ parameter: string, first: number, total: number }>, variants: Array<{ id: string, title: string, meanChange: number, spearman: number | null, topTenKept: number }> } | null };

export type MethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsQuery = { methods: Array<{ version: string, hash: string, isReleased: boolean, pillars: Array<{ id: string, weight: number }>, indicators: Array<{ id: string, weight: number, halfLifeDays: number }>, draft: { basedOn: string, reason: string, draftedBy: string, draftedAt: string, publishedBy: string | null, publishedAt: string | null } | null }> };

export type DraftMethodMutationVariables = Exact<{
  input: MethodDraftInput;
  reason: string;
  key: string;
}>;


export type DraftMethodMutation = { draftMethod: { version: string } };

export type PublishMethodMutationVariables = Exact<{
  version: string;
  hash: string;
  reason: string;
  key: string;
}>;


export type PublishMethodMutation = { publishMethod: { version: string } };

export type OutlookQueryVariables = Exact<{
  country: string;
  on?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OutlookQuery = { outlook: { month: string, reason: string | null, attribution: string | null, limits: Array<string>, forecast: { probability: number, baseline: number, threshold: number, p50: number, p90: number, newestMonth: string, lead: number, classes: Array<{ from: number, to: number | null, probability: number, baseline: number }>, calibration: Array<{ n: number, forecast: number, observed: number }> } | null, frozen: Array<{ month: string, probability: number, baseline: number, isLate: boolean, deaths: number | null, happened: boolean | null }> } };

export type OverviewQueryVariables = Exact<{
  days: number;
  on?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type OverviewQuery = { countries: { nodes: Array<{ code: string, numeric: string | null, name: string, region: Region, coverage: { state: CoverageState, reason: string | null }, score: { on: string, value: number, low: number, high: number, label: RiskLabel, hash: string } | null }> }, movers: Array<{ from: string, to: string, fromAt: string, toAt: string, fromValue: number, toValue: number, delta: number, label: RiskLabel, country: { code: string, name: string }, causes: Array<{ points: number, isDecay: boolean, kind: ContributionKind, id: string, indicator: { title: string }, event: { id: string, title: string | null, classInfo: { title: string } } | null, factor: { name: string } | null }> }>, events: { nodes: Array<{ id: string, title: string | null, occurredOn: string, knownAt: string, place: string | null, confidence: number, demo: boolean, country: { code: string, name: string }, classInfo: { title: string, indicator: string | null } }> }, sources: Array<{ id: string, title: string, freshness: CoverageState, lastRowAt: string | null, events: number }> };

export type CreatePortfolioMutationVariables = Exact<{
  name: string;
  key: string;
}>;


export type CreatePortfolioMutation = { createPortfolio: { id: string } };

export type UpdateHoldingsMutationVariables = Exact<{
  id: string | number;
  holdings: Array<HoldingInput> | HoldingInput;
  key: string;
}>;


export type UpdateHoldingsMutation = { updateHoldings: { version: number } };

export type RemoveHoldingMutationVariables = Exact<{
  id: string | number;
  symbol: string;
  key: string;
}>;


export type RemoveHoldingMutation = { removeHolding: { version: number } };

export type RenamePortfolioMutationVariables = Exact<{
  id: string | number;
  name: string;
  key: string;
}>;


export type RenamePortfolioMutation = { renamePortfolio: { version: number } };

export type SetLimitsMutationVariables = Exact<{
  id: string | number;
  limits: PortfolioLimitsInput;
  key: string;
}>;


export type SetLimitsMutation = { setPortfolioLimits: { version: number } };

export type SetRatesMutationVariables = Exact<{
  id: string | number;
  rates: Array<CurrencyRateInput> | CurrencyRateInput;
  key: string;
}>;


export type SetRatesMutation = { setPortfolioRates: { version: number } };

export type RestorePortfolioMutationVariables = Exact<{
  id: string | number;
  version: number;
  key: string;
}>;


export type RestorePortfolioMutation = { restorePortfolio: { id: string, version: number } };

export type DeletePortfolioMutationVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type DeletePortfolioMutation = { deletePortfolio: { version: number } };

export type SharePortfolioMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
  expiresAt?: string | null | undefined;
}>;


export type SharePortfolioMutation = { sharePortfolio: { path: string, share: { id: string } } };

export type RevokeShareMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeShareMutation = { revokeShare: { revokedAt: string | null } };

export type ExposureLineFragment = { kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null };

export type ExposureFactsFragment = { on: string, asOf: string | null, score: number, low: number, high: number, scoredShare: number, unmonitoredShare: number, unknownShare: number, hhi: number, hash: string, method: { version: string }, pillars: Array<{ id: string, points: number }>, countries: Array<{ code: string, name: string, share: number, value: number | null, label: RiskLabel | null, points: number, pillars: Array<{ id: string, points: number }> }>, contributions: { totalCount: number, nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> }, holdings: { totalCount: number, nodes: Array<{ symbol: string, name: string | null, share: number, points: number, events: number }> }, changeSince: { from: string, to: string, fromScore: number, toScore: number, delta: number, lineCount: number, contributions: { nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> } } };

export type PortfoliosQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfoliosQuery = { portfolios: Array<{ id: string, name: string, version: number, changedAt: string, holdingCount: number, problem: string | null, exposure: { on: string, score: number, low: number, high: number, unknownShare: number, unmonitoredShare: number, breaches: Array<{ limit: LimitKind }> } | null }> };

export type PortfolioQueryVariables = Exact<{
  id: string | number;
  on: string;
  asOf?: string | null | undefined;
  since: string;
}>;


export type PortfolioQuery = { portfolio: { id: string, name: string, version: number, holdingCount: number, problem: string | null, totals: Array<{ currency: string | null, total: number }>, rates: Array<{ currency: string, rate: number }>, limits: { hhi: number | null, perCountry: number | null, unknown: number | null, countries: Array<{ country: string, share: number }>, labels: Array<{ label: RiskLabel, share: number }> }, exposure: { on: string, asOf: string | null, score: number, low: number, high: number, scoredShare: number, unmonitoredShare: number, unknownShare: number, hhi: number, hash: string, breaches: Array<{ limit: LimitKind, of: string | null, actual: number, allowed: number }>, method: { version: string }, pillars: Array<{ id: string, points: number }>, countries: Array<{ code: string, name: string, share: number, value: number | null, label: RiskLabel | null, points: number, pillars: Array<{ id: string, points: number }> }>, contributions: { totalCount: number, nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> }, holdings: { totalCount: number, nodes: Array<{ symbol: string, name: string | null, share: number, points: number, events: number }> }, changeSince: { from: string, to: string, fromScore: number, toScore: number, delta: number, lineCount: number, contributions: { nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> } } } | null } | null };

export type PortfolioHoldingsQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfolioHoldingsQuery = { portfolio: { holdings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ symbol: string, name: string | null, value: number, currency: string | null, domicile: string | null, sector: string | null, unknown: number, share: number | null, countries: Array<{ country: string, weight: number, assets: Array<string> }> }> } } | null };

export type PortfolioRevisionsQueryVariables = Exact<{
  id: string | number;
}>;


export type PortfolioRevisionsQuery = { portfolio: { revisions: Array<{ version: number, action: PortfolioAction, holdings: number, symbols: Array<string>, restored: number | null, by: string, recordedAt: string }> } | null };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { sectors: Array<{ id: string, title: string, sensitivity: number, source: string }> };

export type PortfolioReplayQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
}>;


export type PortfolioReplayQuery = { portfolio: { history: { dates: Array<string>, score: Array<number>, scoredShare: Array<number> } | null } | null };

export type PortfolioScenarioQueryVariables = Exact<{
  id: string | number;
  on: string;
  asOf?: string | null | undefined;
  input: ScenarioInput;
}>;


export type PortfolioScenarioQuery = { portfolio: { scenario: { before: number, after: number, lossShare: number, losses: Array<{ currency: string | null, total: number }>, countries: Array<{ country: string, share: number, before: number, after: number }> } | null } | null };

export type PortfolioSharesQueryVariables = Exact<{
  id: string | number;
}>;


export type PortfolioSharesQuery = { portfolio: { shares: Array<{ id: string, note: string | null, createdAt: string, expiresAt: string | null, revokedAt: string | null }> } | null };

export type CountryAssetsQueryVariables = Exact<{
  country: string;
}>;


export type CountryAssetsQuery = { factors: Array<{ id: string, name: string, kind: string }> };

export type SharedPortfolioQueryVariables = Exact<{
  token: string;
  on: string;
  asOf?: string | null | undefined;
  since: string;
}>;


export type SharedPortfolioQuery = { sharedPortfolio: { name: string, holdingCount: number, exposure: { on: string, asOf: string | null, score: number, low: number, high: number, scoredShare: number, unmonitoredShare: number, unknownShare: number, hhi: number, hash: string, method: { version: string }, pillars: Array<{ id: string, points: number }>, countries: Array<{ code: string, name: string, share: number, value: number | null, label: RiskLabel | null, points: number, pillars: Array<{ id: string, points: number }> }>, contributions: { totalCount: number, nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> }, holdings: { totalCount: number, nodes: Array<{ symbol: string, name: string | null, share: number, points: number, events: number }> }, changeSince: { from: string, to: string, fromScore: number, toScore: number, delta: number, lineCount: number, contributions: { nodes: Array<{ kind: ContributionKind, id: string, country: string, indicator: string, pillar: string, points: number, directPoints: number, title: string, occurredOn: string | null }> } } } | null } | null };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { report: { id: string, country: string, title: string | null, publisher: string | null, url: string | null, publishedAt: string | null, text: string | null, demo: boolean, hash: string, grade: SourceGrade | null, redacted: { recordedAt: string, reason: string } | null, reading: { publishedOn: string, source: string, grade: SourceGrade, group: string, notCoded: string | null, similarity: number | null, recordedAt: string, by: string, repeats: { id: string, title: string | null, publisher: string | null } | null, repeatedBy: Array<{ id: string, title: string | null, publisher: string | null }> } | null, evidence: Array<{ quote: string | null, span: { start: number, end: number } | null, event: { id: string, occurredOn: string, title: string | null, status: EventStatus, dead: number | null, injured: number | null, classInfo: { title: string }, country: { code: string, name: string } } }> } | null };

export type ReportProposalsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportProposalsQuery = { report: { id: string, proposals: Array<{ id: string, status: ReviewStatus, kind: ProposalKind, country: string, became: string | null, speaker: string | null, modality: string, reason: string | null, span: { start: number, end: number } | null, event: { occurredOn: string, attribution: Attribution, dead: number | null, injured: number | null, denies: boolean } | null, factor: { name: string } | null, classInfo: { title: string } | null }> } | null };

export type NewestRestatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestRestatementsQuery = { restatements: { totalCount: number, nodes: Array<{ id: string, country: string, countryName: string, on: string, text: string }> } };

export type TurningPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type TurningPointsQuery = { turningPoints: Array<{ on: string, fromValue: number, toValue: number, delta: number, country: { code: string, name: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChannelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChannelFields on AlertChannel {
  id
  kind
  name
  address
  createdAt
  problem
}
    `, {"fragmentName":"ChannelFields"}) as unknown as TypedDocumentString<ChannelFieldsFragment, unknown>;
export const DeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryFields on AlertDelivery {
  id
  alertId
  channelId
  state
  attempts
  problem
  createdAt
  attemptedAt
  nextAttemptAt
}
    `, {"fragmentName":"DeliveryFields"}) as unknown as TypedDocumentString<DeliveryFieldsFragment, unknown>;
export const ConditionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
    `, {"fragmentName":"ConditionFields"}) as unknown as TypedDocumentString<ConditionFieldsFragment, unknown>;
export const RuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}`, {"fragmentName":"RuleFields"}) as unknown as TypedDocumentString<RuleFieldsFragment, unknown>;
export const CauseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}
    `, {"fragmentName":"CauseFields"}) as unknown as TypedDocumentString<CauseFieldsFragment, unknown>;
export const AlertFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlertFields on Alert {
  id
  ruleId
  ruleName
  country
  portfolio
  subjectName
  on
  knownAt
  evaluatedAt
  value
  low
  high
  label
  measured
  hash
  title
  text
  permalink
  acknowledgedAt
  snoozedUntil
  isWaiting
  condition {
    ...ConditionFields
  }
  causes {
    ...CauseFields
  }
  exposures {
    portfolio
    name
    share
    points
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}`, {"fragmentName":"AlertFields"}) as unknown as TypedDocumentString<AlertFieldsFragment, unknown>;
export const ImportCountsFragmentDoc = new TypedDocumentString(`
    fragment ImportCounts on ImportRun {
  id
  source
  fileName
  state
  problem
  share
  startedAt
  finishedAt
  read
  accepted
  duplicate
  revised
  rejected
}
    `, {"fragmentName":"ImportCounts"}) as unknown as TypedDocumentString<ImportCountsFragment, unknown>;
export const OtherProposalFragmentDoc = new TypedDocumentString(`
    fragment OtherProposal on ReviewItem {
  id
  status
  impact
  event {
    occurredOn
    place
    dead
    injured
    denies
  }
  factor {
    name
  }
  classInfo {
    title
  }
  report {
    id
    publisher
  }
}
    `, {"fragmentName":"OtherProposal"}) as unknown as TypedDocumentString<OtherProposalFragment, unknown>;
export const MatchedEventFragmentDoc = new TypedDocumentString(`
    fragment MatchedEvent on Event {
  id
  title
  occurredOn
  place
  dead
  injured
  confidence
  classInfo {
    title
  }
}
    `, {"fragmentName":"MatchedEvent"}) as unknown as TypedDocumentString<MatchedEventFragment, unknown>;
export const MergeableEventFragmentDoc = new TypedDocumentString(`
    fragment MergeableEvent on Event {
  id
  revision
  title
  occurredOn
  place
  dead
  injured
  country {
    code
    name
  }
  classInfo {
    title
  }
  reports {
    group
    denies
  }
}
    `, {"fragmentName":"MergeableEvent"}) as unknown as TypedDocumentString<MergeableEventFragment, unknown>;
export const ChangedScoreFragmentDoc = new TypedDocumentString(`
    fragment ChangedScore on ScorePreview {
  country
  on
  before
  after
  delta
  beforeLabel
  afterLabel
  hash
  pillars {
    id
    title
    before
    after
  }
}
    `, {"fragmentName":"ChangedScore"}) as unknown as TypedDocumentString<ChangedScoreFragment, unknown>;
export const ExposureLineFragmentDoc = new TypedDocumentString(`
    fragment ExposureLine on PortfolioContribution {
  kind
  id
  country
  indicator
  pillar
  points
  directPoints
  title
  occurredOn
}
    `, {"fragmentName":"ExposureLine"}) as unknown as TypedDocumentString<ExposureLineFragment, unknown>;
export const ExposureFactsFragmentDoc = new TypedDocumentString(`
    fragment ExposureFacts on PortfolioExposure {
  on
  asOf
  score
  low
  high
  scoredShare
  unmonitoredShare
  unknownShare
  hhi
  hash
  method {
    version
  }
  pillars {
    id
    points
  }
  countries {
    code
    name
    share
    value
    label
    points
    pillars {
      id
      points
    }
  }
  contributions(first: 100) {
    totalCount
    nodes {
      ...ExposureLine
    }
  }
  holdings(first: 100) {
    totalCount
    nodes {
      symbol
      name
      share
      points
      events
    }
  }
  changeSince(date: $since) {
    from
    to
    fromScore
    toScore
    delta
    lineCount
    contributions(first: 100) {
      nodes {
        ...ExposureLine
      }
    }
  }
}
    fragment ExposureLine on PortfolioContribution {
  kind
  id
  country
  indicator
  pillar
  points
  directPoints
  title
  occurredOn
}`, {"fragmentName":"ExposureFacts"}) as unknown as TypedDocumentString<ExposureFactsFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    kind
    roles
    rights
    needsLogin
    provider
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  sessions {
    id
    address
    agent
    createdAt
    seenAt
    expiresAt
    isThis
  }
  apiKeys {
    id
    title
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    exposedAt
  }
}
    `) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users {
  users {
    name
    roles
    createdAt
    disabledAt
  }
}
    `) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($present: String!, $next: String!) {
  changePassword(present: $present, next: $next)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($title: String!, $scopes: [Scope!]!, $days: Int!) {
  createApiKey(title: $title, scopes: $scopes, days: $days) {
    id
    key
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($id: ID!) {
  revokeApiKey(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($name: String!, $roles: [Role!]!) {
  createUser(name: $name, roles: $roles) {
    password
    user {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const SetUserRolesDocument = new TypedDocumentString(`
    mutation SetUserRoles($name: String!, $roles: [Role!]!) {
  setUserRoles(name: $name, roles: $roles) {
    name
    roles
  }
}
    `) as unknown as TypedDocumentString<SetUserRolesMutation, SetUserRolesMutationVariables>;
export const ResetUserPasswordDocument = new TypedDocumentString(`
    mutation ResetUserPassword($name: String!) {
  resetUserPassword(name: $name) {
    password
    user {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($name: String!) {
  disableUser(name: $name) {
    name
    disabledAt
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const AlertChannelsDocument = new TypedDocumentString(`
    query AlertChannels {
  alertChannels {
    ...ChannelFields
  }
  alertSettings {
    webhooks
    email
    emailFrom
    mostRules
    mostMessagesPerHour
  }
}
    fragment ChannelFields on AlertChannel {
  id
  kind
  name
  address
  createdAt
  problem
}`) as unknown as TypedDocumentString<AlertChannelsQuery, AlertChannelsQueryVariables>;
export const AlertDeliveriesDocument = new TypedDocumentString(`
    query AlertDeliveries {
  alertDeliveries(first: 50) {
    totalCount
    nodes {
      ...DeliveryFields
    }
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  alertId
  channelId
  state
  attempts
  problem
  createdAt
  attemptedAt
  nextAttemptAt
}`) as unknown as TypedDocumentString<AlertDeliveriesQuery, AlertDeliveriesQueryVariables>;
export const CreateAlertChannelDocument = new TypedDocumentString(`
    mutation CreateAlertChannel($channel: AlertChannelInput!) {
  createAlertChannel(channel: $channel) {
    channel {
      ...ChannelFields
    }
    secret
    path
  }
}
    fragment ChannelFields on AlertChannel {
  id
  kind
  name
  address
  createdAt
  problem
}`) as unknown as TypedDocumentString<CreateAlertChannelMutation, CreateAlertChannelMutationVariables>;
export const DeleteAlertChannelDocument = new TypedDocumentString(`
    mutation DeleteAlertChannel($id: ID!) {
  deleteAlertChannel(id: $id) {
    ...ChannelFields
  }
}
    fragment ChannelFields on AlertChannel {
  id
  kind
  name
  address
  createdAt
  problem
}`) as unknown as TypedDocumentString<DeleteAlertChannelMutation, DeleteAlertChannelMutationVariables>;
export const TestAlertChannelDocument = new TypedDocumentString(`
    mutation TestAlertChannel($id: ID!) {
  testAlertChannel(id: $id) {
    ...DeliveryFields
  }
}
    fragment DeliveryFields on AlertDelivery {
  id
  alertId
  channelId
  state
  attempts
  problem
  createdAt
  attemptedAt
  nextAttemptAt
}`) as unknown as TypedDocumentString<TestAlertChannelMutation, TestAlertChannelMutationVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($filter: AlertFilter, $after: String) {
  alerts(filter: $filter, first: 50, after: $after) {
    totalCount
    nodes {
      ...AlertFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}
fragment AlertFields on Alert {
  id
  ruleId
  ruleName
  country
  portfolio
  subjectName
  on
  knownAt
  evaluatedAt
  value
  low
  high
  label
  measured
  hash
  title
  text
  permalink
  acknowledgedAt
  snoozedUntil
  isWaiting
  condition {
    ...ConditionFields
  }
  causes {
    ...CauseFields
  }
  exposures {
    portfolio
    name
    share
    points
  }
}`) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const WaitingAlertsDocument = new TypedDocumentString(`
    query WaitingAlerts {
  alerts(filter: {waiting: true}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingAlertsQuery, WaitingAlertsQueryVariables>;
export const AlertRulesDocument = new TypedDocumentString(`
    query AlertRules {
  alertRules {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<AlertRulesQuery, AlertRulesQueryVariables>;
export const RehearsalDocument = new TypedDocumentString(`
    query Rehearsal($rule: AlertRuleInput!, $from: Date!, $to: Date!) {
  rehearseAlert(rule: $rule, from: $from, to: $to) {
    from
    to
    count
    summary
    countries
    firings(first: 200) {
      country
      portfolio
      subjectName
      on
      knownAt
      value
      low
      high
      label
      measured
      hash
      title
      text
      permalink
      causes {
        ...CauseFields
      }
    }
  }
}
    fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}`) as unknown as TypedDocumentString<RehearsalQuery, RehearsalQueryVariables>;
export const RehearsedCountryDocument = new TypedDocumentString(`
    query RehearsedCountry($code: CountryCode!, $from: Date!, $to: Date!, $parts: SeriesParts!) {
  country(code: $code) {
    name
    series(from: $from, to: $to, asOf: {published: true}, parts: $parts) {
      dates
      score
      pillars {
        id
        values
      }
      indicators {
        id
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RehearsedCountryQuery, RehearsedCountryQueryVariables>;
export const CreateAlertRuleDocument = new TypedDocumentString(`
    mutation CreateAlertRule($rule: AlertRuleInput!, $key: String!) {
  createAlertRule(rule: $rule, idempotencyKey: $key) {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<CreateAlertRuleMutation, CreateAlertRuleMutationVariables>;
export const UpdateAlertRuleDocument = new TypedDocumentString(`
    mutation UpdateAlertRule($id: ID!, $version: Int!, $rule: AlertRuleInput!, $key: String!) {
  updateAlertRule(
    id: $id
    expectedVersion: $version
    rule: $rule
    idempotencyKey: $key
  ) {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<UpdateAlertRuleMutation, UpdateAlertRuleMutationVariables>;
export const PauseAlertRuleDocument = new TypedDocumentString(`
    mutation PauseAlertRule($id: ID!, $isPaused: Boolean!, $key: String!) {
  pauseAlertRule(id: $id, isPaused: $isPaused, idempotencyKey: $key) {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<PauseAlertRuleMutation, PauseAlertRuleMutationVariables>;
export const DeleteAlertRuleDocument = new TypedDocumentString(`
    mutation DeleteAlertRule($id: ID!, $key: String!) {
  deleteAlertRule(id: $id, idempotencyKey: $key) {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<DeleteAlertRuleMutation, DeleteAlertRuleMutationVariables>;
export const RestoreAlertRuleDocument = new TypedDocumentString(`
    mutation RestoreAlertRule($id: ID!, $key: String!) {
  restoreAlertRule(id: $id, idempotencyKey: $key) {
    ...RuleFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment RuleFields on AlertRule {
  id
  version
  name
  sentence
  countries
  portfolio
  hysteresis
  coolDownHours
  isPaused
  problem
  condition {
    ...ConditionFields
  }
  channels {
    id
  }
}`) as unknown as TypedDocumentString<RestoreAlertRuleMutation, RestoreAlertRuleMutationVariables>;
export const AcknowledgeAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeAlert($id: ID!, $isAcknowledged: Boolean!) {
  acknowledgeAlert(id: $id, isAcknowledged: $isAcknowledged) {
    ...AlertFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}
fragment AlertFields on Alert {
  id
  ruleId
  ruleName
  country
  portfolio
  subjectName
  on
  knownAt
  evaluatedAt
  value
  low
  high
  label
  measured
  hash
  title
  text
  permalink
  acknowledgedAt
  snoozedUntil
  isWaiting
  condition {
    ...ConditionFields
  }
  causes {
    ...CauseFields
  }
  exposures {
    portfolio
    name
    share
    points
  }
}`) as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const SnoozeAlertDocument = new TypedDocumentString(`
    mutation SnoozeAlert($id: ID!, $until: DateTime) {
  snoozeAlert(id: $id, until: $until) {
    ...AlertFields
  }
}
    fragment ConditionFields on AlertCondition {
  kind
  atLeast
  pillar
  indicator
  days
  label
  classes
  confidence
}
fragment CauseFields on AlertCause {
  kind
  id
  country
  points
  title
  event {
    id
    title
  }
}
fragment AlertFields on Alert {
  id
  ruleId
  ruleName
  country
  portfolio
  subjectName
  on
  knownAt
  evaluatedAt
  value
  low
  high
  label
  measured
  hash
  title
  text
  permalink
  acknowledgedAt
  snoozedUntil
  isWaiting
  condition {
    ...ConditionFields
  }
  causes {
    ...CauseFields
  }
  exposures {
    portfolio
    name
    share
    points
  }
}`) as unknown as TypedDocumentString<SnoozeAlertMutation, SnoozeAlertMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int!, $after: String, $filter: AuditFilter, $withCount: Boolean!) {
  audit(first: $first, after: $after, filter: $filter) {
    totalCount @include(if: $withCount)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sequence
      at
      by
      action
      subject
      reason
      requestId
      details
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const AuditChainDocument = new TypedDocumentString(`
    query AuditChain {
  auditChain {
    entries
    head
    brokenAt
    why
    checkedAt
  }
}
    `) as unknown as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const BacktestsDocument = new TypedDocumentString(`
    query Backtests {
  backtests {
    id
    title
    headline
    dataSource
    dataHash
    seed
    markdown
    comparisons {
      group
      baselineTitle
      measure
      ours
      baseline
      differenceLow
      differenceHigh
    }
    reliability {
      n
      forecast
      observed
    }
  }
  outlookScoreCard {
    open
    published {
      n
      violent
      brier
      baselineBrier
      crps
      baselineCrps
    }
    late {
      n
      violent
      brier
      baselineBrier
      crps
      baselineCrps
    }
  }
}
    `) as unknown as TypedDocumentString<BacktestsQuery, BacktestsQueryVariables>;
export const CompareSideDocument = new TypedDocumentString(`
    query CompareSide($code: CountryCode!, $on: Date!, $asOf: DateTime, $method: String, $from: Date!, $to: Date!, $seriesAsOf: AsOf) {
  country(code: $code) {
    code
    name
    coverage {
      state
      reason
    }
    score(on: $on, asOf: $asOf, method: $method) {
      value
      low
      high
      label
      hash
      method {
        version
      }
      pillars {
        id
        value
      }
      indicators {
        id
        load
      }
    }
    series(from: $from, to: $to, asOf: $seriesAsOf, method: $method, parts: NONE) {
      dates
      score
    }
  }
}
    `) as unknown as TypedDocumentString<CompareSideQuery, CompareSideQueryVariables>;
export const CountryBriefDocument = new TypedDocumentString(`
    query CountryBrief($code: CountryCode!, $on: Date!, $asOf: DateTime, $since: Date!, $method: String) {
  country(code: $code) {
    code
    name
    coverage {
      state
      reason
    }
    score(on: $on, asOf: $asOf, method: $method) {
      on
      value
      low
      high
      label
      hash
      worldRank
      ranked
      percentile
      method {
        version
        hash
      }
      pillars {
        id
        value
      }
      changeSince(date: $since) {
        from
        fromValue
        delta
      }
      contributions(first: 12) {
        totalCount
        nodes {
          kind
          id
          points
          confidence
          indicator {
            title
          }
          event {
            id
            title
            occurredOn
            place
            dead
            injured
            demo
            classInfo {
              title
            }
            reports {
              quote
              denies
              report {
                publisher
                publishedAt
                title
              }
            }
          }
          factor {
            name
            source
            validFrom
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryBriefQuery, CountryBriefQueryVariables>;
export const CountryComparisonsDocument = new TypedDocumentString(`
    query CountryComparisons($code: CountryCode!, $on: Date!, $asOf: DateTime, $weights: WeightsInput, $method: String) {
  country(code: $code) {
    code
    score(on: $on, asOf: $asOf, weights: $weights, method: $method) {
      peers(first: 5) {
        distance
        country {
          code
          name
          score(on: $on, asOf: $asOf, weights: $weights, method: $method) {
            value
            label
          }
        }
      }
      precedents(first: 5) {
        on
        fromValue
        toValue
        after30
        after90
        after365
        distance
        country {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryComparisonsQuery, CountryComparisonsQueryVariables>;
export const CountryRegionDocument = new TypedDocumentString(`
    query CountryRegion($code: CountryCode!, $from: Date!, $to: Date!, $asOf: AsOf, $weights: WeightsInput, $method: String) {
  country(code: $code) {
    code
    regionSeries(
      from: $from
      to: $to
      asOf: $asOf
      weights: $weights
      method: $method
    ) {
      dates
      mean
    }
  }
}
    `) as unknown as TypedDocumentString<CountryRegionQuery, CountryRegionQueryVariables>;
export const CountryHistoryDocument = new TypedDocumentString(`
    query CountryHistory($code: CountryCode!, $from: Date!, $to: Date!, $asOf: DateTime, $seriesAsOf: AsOf, $weights: WeightsInput, $method: String, $withReference: Boolean!, $referenceAsOf: AsOf) {
  restatements(country: $code, from: $from, to: $to, first: 200) {
    nodes {
      on
      before
      after
      text
    }
  }
  country(code: $code) {
    code
    series(
      from: $from
      to: $to
      asOf: $seriesAsOf
      weights: $weights
      method: $method
      parts: NONE
    ) {
      dates
      score
      low
      high
      labels
      hash
      method {
        version
      }
    }
    referenceSeries: series(from: $from, to: $to, asOf: $referenceAsOf, parts: NONE) @include(if: $withReference) {
      dates
      score
    }
    events(
      filter: {from: $from, to: $to, asOf: $asOf}
      first: 60
      orderBy: {field: OCCURRED_ON, direction: DESC}
    ) {
      totalCount
      nodes {
        id
        localId
        class
        title
        place
        occurredOn
        until
        dead
        injured
        confidence
        points(method: $method, weights: $weights)
        demo
        classInfo {
          title
          indicator
          baseLoad
        }
        actors {
          name
        }
        reports {
          group
          denies
        }
      }
    }
    largestEvents(
      from: $from
      to: $to
      asOf: $asOf
      method: $method
      weights: $weights
      first: 60
    ) {
      id
      localId
      class
      title
      place
      occurredOn
      until
      dead
      injured
      confidence
      points(method: $method, weights: $weights)
      demo
      classInfo {
        title
        indicator
        baseLoad
      }
      actors {
        name
      }
      reports {
        group
        denies
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryHistoryQuery, CountryHistoryQueryVariables>;
export const CountryPillarsDocument = new TypedDocumentString(`
    query CountryPillars($code: CountryCode!, $from: Date!, $to: Date!, $seriesAsOf: AsOf, $weights: WeightsInput, $method: String) {
  country(code: $code) {
    series(
      from: $from
      to: $to
      asOf: $seriesAsOf
      weights: $weights
      method: $method
    ) {
      pillars {
        id
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryPillarsQuery, CountryPillarsQueryVariables>;
export const CountryPointsDocument = new TypedDocumentString(`
    query CountryPoints($code: CountryCode!, $from: Date!, $to: Date!, $seriesAsOf: AsOf, $weights: WeightsInput, $method: String) {
  country(code: $code) {
    series(
      from: $from
      to: $to
      asOf: $seriesAsOf
      weights: $weights
      method: $method
    ) {
      points {
        id
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryPointsQuery, CountryPointsQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($code: CountryCode!, $on: Date, $asOf: DateTime, $referenceAsOf: DateTime, $weights: WeightsInput, $method: String, $since: Date!, $monthAgo: Date!, $withReference: Boolean!) {
  country(code: $code) {
    code
    name
    region
    coverage {
      state
      reason
      from
      dominantSource {
        name
        share
      }
    }
    score(on: $on, asOf: $asOf, weights: $weights, method: $method) {
      on
      value
      low
      high
      label
      hash
      worldRank
      ranked
      percentile
      method {
        version
      }
      pillars {
        id
        title
        value
        weight
      }
      indicators {
        id
        title
        pillar
        value
        load
      }
      contributions(first: 60) {
        totalCount
        nodes {
          kind
          id
          load
          confidence
          points
          indicator {
            title
            pillar
          }
          event {
            id
            title
            occurredOn
            classInfo {
              title
            }
          }
          factor {
            name
          }
        }
      }
      month: changeSince(date: $monthAgo) {
        delta
      }
      change: changeSince(date: $since) {
        from
        to
        fromValue
        toValue
        delta
        others(first: 24) {
          pillar
          isDecay
          causes
          points
        }
        contributions(first: 24) {
          kind
          id
          points
          isDecay
          indicator {
            title
            pillar
          }
          event {
            id
            title
            occurredOn
            classInfo {
              title
            }
          }
          factor {
            name
          }
        }
      }
    }
    reference: score(on: $on, asOf: $referenceAsOf) @include(if: $withReference) {
      value
      label
    }
    factors(on: $on, asOf: $asOf) {
      id
      name
      kind
      load
      validFrom
      validTo
      holder
      source
      demo
      indicator {
        title
        pillar
      }
    }
    neighbours {
      code
      name
      score(on: $on, asOf: $asOf) {
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const DataDocument = new TypedDocumentString(`
    query Data {
  imports(first: 50) {
    nodes {
      ...ImportCounts
    }
    pageInfo {
      hasNextPage
    }
  }
  importSources {
    id
    title
    licence
  }
  sources {
    id
    title
    licence
    attribution
    redistribute
    freshness
    lastRowAt
    lastHeardAt
    nextPollAt
    problem
    events
  }
}
    fragment ImportCounts on ImportRun {
  id
  source
  fileName
  state
  problem
  share
  startedAt
  finishedAt
  read
  accepted
  duplicate
  revised
  rejected
}`) as unknown as TypedDocumentString<DataQuery, DataQueryVariables>;
export const ImportResultDocument = new TypedDocumentString(`
    query ImportResult($id: ID!) {
  import(id: $id) {
    ...ImportCounts
    rejectedBy {
      reason
      count
    }
    rejectedRows(first: 100) {
      line
      column
      value
      reason
      detail
    }
  }
}
    fragment ImportCounts on ImportRun {
  id
  source
  fileName
  state
  problem
  share
  startedAt
  finishedAt
  read
  accepted
  duplicate
  revised
  rejected
}`) as unknown as TypedDocumentString<ImportResultQuery, ImportResultQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  importProgress(id: $id) {
    ...ImportCounts
  }
}
    fragment ImportCounts on ImportRun {
  id
  source
  fileName
  state
  problem
  share
  startedAt
  finishedAt
  read
  accepted
  duplicate
  revised
  rejected
}`) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const QueueCountDocument = new TypedDocumentString(`
    query QueueCount {
  reviewQueue(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QueueCountQuery, QueueCountQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($first: Int!, $after: String, $orderBy: ReviewOrder!, $filter: ReviewFilter) {
  reviewQueue(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      status
      kind
      country
      impact
      margin
      event {
        occurredOn
        place
        dead
        injured
        denies
      }
      factor {
        name
      }
      classInfo {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewItemDocument = new TypedDocumentString(`
    query ReviewItem($id: ID!) {
  reviewItem(id: $id) {
    id
    kind
    status
    version
    country
    impact
    margin
    confidence
    rule
    modality
    speaker
    plover
    quote
    became
    decidedBy
    reason
    recordedAt
    span {
      start
      end
    }
    alternatives {
      class
      confidence
    }
    event {
      class
      occurredOn
      until
      title
      place
      actors {
        name
        role
        country
      }
      dead
      injured
      factorIds
      attribution
      grade
      group
      denies
      knownAt
    }
    factor {
      name
      kind
      indicator
      load
      validFrom
      validTo
      holder
      source
    }
    classInfo {
      title
      definition
    }
    report {
      id
      title
      publisher
      text
      demo
      redacted {
        recordedAt
        reason
      }
      reading {
        publishedOn
        grade
        notCoded
        similarity
        repeats {
          id
          title
          publisher
        }
      }
      proposals {
        id
        status
        span {
          start
          end
        }
      }
    }
    sameSentence {
      ...OtherProposal
    }
    placement {
      verdict
      reason
      independent
      dead
      injured
      event {
        ...MatchedEvent
      }
      near {
        ...MatchedEvent
      }
      waiting {
        is
        independent
        item {
          ...OtherProposal
        }
      }
      claims {
        speaker
        attribution
        grade
        knownAt
        dead
        injured
        denies
        quote
        isProposal
        report {
          id
          title
          publisher
        }
      }
    }
  }
}
    fragment OtherProposal on ReviewItem {
  id
  status
  impact
  event {
    occurredOn
    place
    dead
    injured
    denies
  }
  factor {
    name
  }
  classInfo {
    title
  }
  report {
    id
    publisher
  }
}
fragment MatchedEvent on Event {
  id
  title
  occurredOn
  place
  dead
  injured
  confidence
  classInfo {
    title
  }
}`) as unknown as TypedDocumentString<ReviewItemQuery, ReviewItemQueryVariables>;
export const PreviewReviewDocument = new TypedDocumentString(`
    query PreviewReview($id: ID!, $input: ReviewInput) {
  previewReview(id: $id, input: $input) {
    ...ChangedScore
  }
}
    fragment ChangedScore on ScorePreview {
  country
  on
  before
  after
  delta
  beforeLabel
  afterLabel
  hash
  pillars {
    id
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<PreviewReviewQuery, PreviewReviewQueryVariables>;
export const DeskDecisionsDocument = new TypedDocumentString(`
    query DeskDecisions {
  decisions(first: 50) {
    id
    kind
    subject
    by
    reason
    recordedAt
    undoneBy
    undoes
    effects {
      of
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskDecisionsQuery, DeskDecisionsQueryVariables>;
export const GradedSourcesDocument = new TypedDocumentString(`
    query GradedSources {
  gradedSources {
    id
    grades {
      revision
      grade
      reason
      knownAt
      gradedBy
    }
  }
}
    `) as unknown as TypedDocumentString<GradedSourcesQuery, GradedSourcesQueryVariables>;
export const DeskFactorsDocument = new TypedDocumentString(`
    query DeskFactors($country: CountryCode) {
  factors(country: $country) {
    id
    country
    name
    kind
    load
    validFrom
    validTo
    holder
    source
    revision
    indicator {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFactorsQuery, DeskFactorsQueryVariables>;
export const ApproveReviewDocument = new TypedDocumentString(`
    mutation ApproveReview($id: ID!, $version: Int!, $input: ReviewInput, $key: String!) {
  approveReview(
    id: $id
    expectedVersion: $version
    input: $input
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveReviewMutation, ApproveReviewMutationVariables>;
export const ProposeReviewDocument = new TypedDocumentString(`
    mutation ProposeReview($id: ID!, $version: Int!, $input: ReviewInput, $key: String!) {
  proposeReview(
    id: $id
    expectedVersion: $version
    input: $input
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeReviewMutation, ProposeReviewMutationVariables>;
export const RejectReviewDocument = new TypedDocumentString(`
    mutation RejectReview($id: ID!, $version: Int!, $reason: String!, $key: String!) {
  rejectReview(
    id: $id
    expectedVersion: $version
    reason: $reason
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectReviewMutation, RejectReviewMutationVariables>;
export const SplitReviewDocument = new TypedDocumentString(`
    mutation SplitReview($id: ID!, $version: Int!, $key: String!) {
  splitReview(id: $id, expectedVersion: $version, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitReviewMutation, SplitReviewMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!, $reason: String!, $key: String!) {
  undoDecision(id: $id, reason: $reason, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const GradeSourceDocument = new TypedDocumentString(`
    mutation GradeSource($source: String!, $grade: SourceGrade!, $reason: String!, $key: String!) {
  gradeSource(
    source: $source
    grade: $grade
    reason: $reason
    idempotencyKey: $key
  ) {
    events
  }
}
    `) as unknown as TypedDocumentString<GradeSourceMutation, GradeSourceMutationVariables>;
export const AddFactorDocument = new TypedDocumentString(`
    mutation AddFactor($input: AddFactorInput!, $key: String!) {
  addFactor(input: $input, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddFactorMutation, AddFactorMutationVariables>;
export const EndFactorDocument = new TypedDocumentString(`
    mutation EndFactor($id: ID!, $version: Int!, $validTo: Date!, $reason: String!, $key: String!) {
  endFactor(
    id: $id
    expectedVersion: $version
    validTo: $validTo
    reason: $reason
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndFactorMutation, EndFactorMutationVariables>;
export const QueueChangedDocument = new TypedDocumentString(`
    subscription QueueChanged {
  queueChanged {
    waiting
  }
}
    `) as unknown as TypedDocumentString<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($filter: EventFilter!) {
  events(filter: $filter, first: 60) {
    nodes {
      ...MergeableEvent
    }
  }
}
    fragment MergeableEvent on Event {
  id
  revision
  title
  occurredOn
  place
  dead
  injured
  country {
    code
    name
  }
  classInfo {
    title
  }
  reports {
    group
    denies
  }
}`) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const PreviewMergeDocument = new TypedDocumentString(`
    query PreviewMerge($into: EventVersionInput!, $events: [EventVersionInput!]!) {
  previewMerge(into: $into, events: $events) {
    ...ChangedScore
  }
}
    fragment ChangedScore on ScorePreview {
  country
  on
  before
  after
  delta
  beforeLabel
  afterLabel
  hash
  pillars {
    id
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<PreviewMergeQuery, PreviewMergeQueryVariables>;
export const PreviewSplitDocument = new TypedDocumentString(`
    query PreviewSplit($id: ID!, $version: Int!, $parts: [EventPartInput!]!) {
  previewSplit(id: $id, expectedVersion: $version, parts: $parts) {
    ...ChangedScore
  }
}
    fragment ChangedScore on ScorePreview {
  country
  on
  before
  after
  delta
  beforeLabel
  afterLabel
  hash
  pillars {
    id
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<PreviewSplitQuery, PreviewSplitQueryVariables>;
export const MergeEventsDocument = new TypedDocumentString(`
    mutation MergeEvents($into: EventVersionInput!, $events: [EventVersionInput!]!, $reason: String!, $key: String!) {
  mergeEvents(into: $into, events: $events, reason: $reason, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeEventsMutation, MergeEventsMutationVariables>;
export const SplitEventDocument = new TypedDocumentString(`
    mutation SplitEvent($id: ID!, $version: Int!, $parts: [EventPartInput!]!, $reason: String!, $key: String!) {
  splitEvent(
    id: $id
    expectedVersion: $version
    parts: $parts
    reason: $reason
    idempotencyKey: $key
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitEventMutation, SplitEventMutationVariables>;
export const EventEvidenceDocument = new TypedDocumentString(`
    query EventEvidence($id: ID!) {
  event(id: $id) {
    id
    classInfo {
      title
      definition
    }
    knownAt
    demo
    reports {
      id
      group
      attribution
      grade
      precision
      knownAt
      denies
      quote
      span {
        start
        end
      }
      report {
        id
        title
        publisher
        url
        publishedAt
        text
        demo
      }
    }
    revisions {
      number
      knownAt
      reason
      by
      change {
        field
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventEvidenceQuery, EventEvidenceQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  event(id: $id) {
    id
    localId
    title
    class
    occurredOn
    until
    place
    dead
    injured
    confidence
    status
    knownAt
    coding
    feed
    demo
    factorIds
    revision
    classInfo {
      title
      definition
      indicator
      baseLoad
    }
    country {
      code
      name
    }
    actors {
      name
      role
      country
    }
    reports {
      id
      group
      attribution
      grade
      precision
      knownAt
      retractedAt
      denies
      quote
      span {
        start
        end
      }
      report {
        id
        title
        publisher
        url
        publishedAt
        text
        demo
      }
    }
    claims {
      speaker
      attribution
      denies
      dead
      injured
      grade
      knownAt
      isProposal
      report {
        id
        publisher
      }
    }
    revisions {
      number
      knownAt
      recordedAt
      reason
      by
      change {
        field
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventWeightDocument = new TypedDocumentString(`
    query EventWeight($code: CountryCode!, $id: ID!, $on: Date!) {
  country(code: $code) {
    code
    score(on: $on) {
      on
      value
      label
      hash
      without(eventId: $id)
      contributions(first: 500) {
        nodes {
          kind
          id
          load
          confidence
          decay
          points
          indicator {
            id
            title
            pillar
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventWeightQuery, EventWeightQueryVariables>;
export const EventsPageDocument = new TypedDocumentString(`
    query EventsPage($filter: EventFilter, $first: Int!, $after: String, $withCount: Boolean!) {
  events(filter: $filter, first: $first, after: $after) {
    totalCount @include(if: $withCount)
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      occurredOn
      until
      place
      dead
      injured
      confidence
      knownAt
      coding
      feed
      demo
      status
      revision
      class
      classInfo {
        title
        indicator
      }
      country {
        code
        name
      }
      actors {
        name
      }
      reports {
        group
        denies
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsPageQuery, EventsPageQueryVariables>;
export const EventSourcesDocument = new TypedDocumentString(`
    query EventSources {
  sources {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<EventSourcesQuery, EventSourcesQueryVariables>;
export const EventReportedDocument = new TypedDocumentString(`
    subscription EventReported {
  eventReported {
    id
    title
    occurredOn
    country {
      code
      name
    }
    classInfo {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<EventReportedSubscription, EventReportedSubscriptionVariables>;
export const ScoreChangedDocument = new TypedDocumentString(`
    subscription ScoreChanged {
  scoreChanged(minDelta: 0) {
    country
    on
    before
    after
    delta
  }
}
    `) as unknown as TypedDocumentString<ScoreChangedSubscription, ScoreChangedSubscriptionVariables>;
export const AlertRaisedDocument = new TypedDocumentString(`
    subscription AlertRaised {
  alertRaised {
    id
    title
    permalink
  }
}
    `) as unknown as TypedDocumentString<AlertRaisedSubscription, AlertRaisedSubscriptionVariables>;
export const CountryUnderMethodsDocument = new TypedDocumentString(`
    query CountryUnderMethods($code: CountryCode!, $on: Date!, $asOf: DateTime, $method: String!) {
  country(code: $code) {
    code
    current: score(on: $on, asOf: $asOf) {
      value
      label
      method {
        version
      }
      indicators {
        id
        value
        load
      }
    }
    other: score(on: $on, asOf: $asOf, method: $method) {
      value
      label
      method {
        version
      }
      indicators {
        id
        value
        load
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountryUnderMethodsQuery, CountryUnderMethodsQueryVariables>;
export const MethodCountriesDocument = new TypedDocumentString(`
    query MethodCountries($on: Date!, $asOf: DateTime) {
  countries(on: $on, asOf: $asOf, first: 250) {
    nodes {
      code
      name
      score {
        value
        low
        high
        indicators {
          id
          load
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodCountriesQuery, MethodCountriesQueryVariables>;
export const MethodExampleDocument = new TypedDocumentString(`
    query MethodExample {
  country(code: "KGZ") {
    name
    score(on: "2020-10-06", asOf: "2020-10-07T00:00:00Z") {
      on
      value
      hash
      indicators {
        id
        load
      }
      contributions(first: 6) {
        nodes {
          id
          points
          load
          confidence
          decay
          indicator {
            title
          }
          event {
            id
            title
            classInfo {
              title
              baseLoad
            }
          }
          factor {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodExampleQuery, MethodExampleQueryVariables>;
export const MethodSensitivityDocument = new TypedDocumentString(`
    query MethodSensitivity {
  sensitivity {
    on
    draws
    meanSpearman
    p5Spearman
    meanTopTenKept
    method {
      version
    }
    countries {
      country
      name
      score
      p5
      p95
      rank
      rankP5
      rankP95
    }
    parameters {
      parameter
      first
      total
    }
    variants {
      id
      title
      meanChange
      spearman
      topTenKept
    }
  }
}
    `) as unknown as TypedDocumentString<MethodSensitivityQuery, MethodSensitivityQueryVariables>;
export const MethodsDocument = new TypedDocumentString(`
    query Methods {
  methods {
    version
    hash
    isReleased
    pillars {
      id
      weight
    }
    indicators {
      id
      weight
      halfLifeDays
    }
    draft {
      basedOn
      reason
      draftedBy
      draftedAt
      publishedBy
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MethodsQuery, MethodsQueryVariables>;
export const DraftMethodDocument = new TypedDocumentString(`
    mutation DraftMethod($input: MethodDraftInput!, $reason: String!, $key: String!) {
  draftMethod(input: $input, reason: $reason, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<DraftMethodMutation, DraftMethodMutationVariables>;
export const PublishMethodDocument = new TypedDocumentString(`
    mutation PublishMethod($version: String!, $hash: String!, $reason: String!, $key: String!) {
  publishMethod(
    version: $version
    expectedHash: $hash
    reason: $reason
    idempotencyKey: $key
  ) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishMethodMutation, PublishMethodMutationVariables>;
export const OutlookDocument = new TypedDocumentString(`
    query Outlook($country: CountryCode!, $on: Date, $asOf: DateTime) {
  outlook(country: $country, on: $on, asOf: $asOf) {
    month
    reason
    attribution
    limits
    forecast {
      probability
      baseline
      threshold
      p50
      p90
      newestMonth
      lead
      classes {
        from
        to
        probability
        baseline
      }
      calibration {
        n
        forecast
        observed
      }
    }
    frozen(first: 24) {
      month
      probability
      baseline
      isLate
      deaths
      happened
    }
  }
}
    `) as unknown as TypedDocumentString<OutlookQuery, OutlookQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($days: Int!, $on: Date, $knownBy: DateTime) {
  countries(on: $on, first: 250, orderBy: {field: SCORE, direction: DESC}) {
    nodes {
      code
      numeric
      name
      region
      coverage {
        state
        reason
      }
      score {
        on
        value
        low
        high
        label
        hash
      }
    }
  }
  movers(days: $days, on: $on, first: 12) {
    country {
      code
      name
    }
    from
    to
    fromAt
    toAt
    fromValue
    toValue
    delta
    label
    causes {
      points
      isDecay
      kind
      id
      indicator {
        title
      }
      event {
        id
        title
        classInfo {
          title
        }
      }
      factor {
        name
      }
    }
  }
  events(
    filter: {to: $on, asOf: $knownBy}
    first: 10
    orderBy: {field: KNOWN_AT, direction: DESC}
  ) {
    nodes {
      id
      title
      occurredOn
      knownAt
      place
      confidence
      demo
      country {
        code
        name
      }
      classInfo {
        title
        indicator
      }
    }
  }
  sources {
    id
    title
    freshness
    lastRowAt
    events
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CreatePortfolioDocument = new TypedDocumentString(`
    mutation CreatePortfolio($name: String!, $key: String!) {
  createPortfolio(name: $name, idempotencyKey: $key) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreatePortfolioMutation, CreatePortfolioMutationVariables>;
export const UpdateHoldingsDocument = new TypedDocumentString(`
    mutation UpdateHoldings($id: ID!, $holdings: [HoldingInput!]!, $key: String!) {
  updateHoldings(id: $id, holdings: $holdings, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateHoldingsMutation, UpdateHoldingsMutationVariables>;
export const RemoveHoldingDocument = new TypedDocumentString(`
    mutation RemoveHolding($id: ID!, $symbol: String!, $key: String!) {
  removeHolding(id: $id, symbol: $symbol, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<RemoveHoldingMutation, RemoveHoldingMutationVariables>;
export const RenamePortfolioDocument = new TypedDocumentString(`
    mutation RenamePortfolio($id: ID!, $name: String!, $key: String!) {
  renamePortfolio(id: $id, name: $name, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<RenamePortfolioMutation, RenamePortfolioMutationVariables>;
export const SetLimitsDocument = new TypedDocumentString(`
    mutation SetLimits($id: ID!, $limits: PortfolioLimitsInput!, $key: String!) {
  setPortfolioLimits(id: $id, limits: $limits, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<SetLimitsMutation, SetLimitsMutationVariables>;
export const SetRatesDocument = new TypedDocumentString(`
    mutation SetRates($id: ID!, $rates: [CurrencyRateInput!]!, $key: String!) {
  setPortfolioRates(id: $id, rates: $rates, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<SetRatesMutation, SetRatesMutationVariables>;
export const RestorePortfolioDocument = new TypedDocumentString(`
    mutation RestorePortfolio($id: ID!, $version: Int!, $key: String!) {
  restorePortfolio(id: $id, version: $version, idempotencyKey: $key) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestorePortfolioMutation, RestorePortfolioMutationVariables>;
export const DeletePortfolioDocument = new TypedDocumentString(`
    mutation DeletePortfolio($id: ID!, $key: String!) {
  deletePortfolio(id: $id, idempotencyKey: $key) {
    version
  }
}
    `) as unknown as TypedDocumentString<DeletePortfolioMutation, DeletePortfolioMutationVariables>;
export const SharePortfolioDocument = new TypedDocumentString(`
    mutation SharePortfolio($id: ID!, $note: String, $expiresAt: DateTime) {
  sharePortfolio(id: $id, note: $note, expiresAt: $expiresAt) {
    path
    share {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SharePortfolioMutation, SharePortfolioMutationVariables>;
export const RevokeShareDocument = new TypedDocumentString(`
    mutation RevokeShare($id: ID!) {
  revokeShare(id: $id) {
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RevokeShareMutation, RevokeShareMutationVariables>;
export const PortfoliosDocument = new TypedDocumentString(`
    query Portfolios {
  portfolios {
    id
    name
    version
    changedAt
    holdingCount
    problem
    exposure {
      on
      score
      low
      high
      unknownShare
      unmonitoredShare
      breaches {
        limit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortfoliosQuery, PortfoliosQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($id: ID!, $on: Date!, $asOf: DateTime, $since: Date!) {
  portfolio(id: $id) {
    id
    name
    version
    holdingCount
    problem
    totals {
      currency
      total
    }
    rates {
      currency
      rate
    }
    limits {
      hhi
      perCountry
      unknown
      countries {
        country
        share
      }
      labels {
        label
        share
      }
    }
    exposure(on: $on, asOf: $asOf) {
      ...ExposureFacts
      breaches {
        limit
        of
        actual
        allowed
      }
    }
  }
}
    fragment ExposureLine on PortfolioContribution {
  kind
  id
  country
  indicator
  pillar
  points
  directPoints
  title
  occurredOn
}
fragment ExposureFacts on PortfolioExposure {
  on
  asOf
  score
  low
  high
  scoredShare
  unmonitoredShare
  unknownShare
  hhi
  hash
  method {
    version
  }
  pillars {
    id
    points
  }
  countries {
    code
    name
    share
    value
    label
    points
    pillars {
      id
      points
    }
  }
  contributions(first: 100) {
    totalCount
    nodes {
      ...ExposureLine
    }
  }
  holdings(first: 100) {
    totalCount
    nodes {
      symbol
      name
      share
      points
      events
    }
  }
  changeSince(date: $since) {
    from
    to
    fromScore
    toScore
    delta
    lineCount
    contributions(first: 100) {
      nodes {
        ...ExposureLine
      }
    }
  }
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioHoldingsDocument = new TypedDocumentString(`
    query PortfolioHoldings($id: ID!, $search: String, $after: String) {
  portfolio(id: $id) {
    holdings(first: 100, search: $search, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        symbol
        name
        value
        currency
        domicile
        sector
        unknown
        share
        countries {
          country
          weight
          assets
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioHoldingsQuery, PortfolioHoldingsQueryVariables>;
export const PortfolioRevisionsDocument = new TypedDocumentString(`
    query PortfolioRevisions($id: ID!) {
  portfolio(id: $id) {
    revisions {
      version
      action
      holdings
      symbols
      restored
      by
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioRevisionsQuery, PortfolioRevisionsQueryVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors {
  sectors {
    id
    title
    sensitivity
    source
  }
}
    `) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const PortfolioReplayDocument = new TypedDocumentString(`
    query PortfolioReplay($id: ID!, $from: Date!, $to: Date!) {
  portfolio(id: $id) {
    history(from: $from, to: $to) {
      dates
      score
      scoredShare
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioReplayQuery, PortfolioReplayQueryVariables>;
export const PortfolioScenarioDocument = new TypedDocumentString(`
    query PortfolioScenario($id: ID!, $on: Date!, $asOf: DateTime, $input: ScenarioInput!) {
  portfolio(id: $id) {
    scenario(on: $on, asOf: $asOf, input: $input) {
      before
      after
      lossShare
      losses {
        currency
        total
      }
      countries {
        country
        share
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioScenarioQuery, PortfolioScenarioQueryVariables>;
export const PortfolioSharesDocument = new TypedDocumentString(`
    query PortfolioShares($id: ID!) {
  portfolio(id: $id) {
    shares {
      id
      note
      createdAt
      expiresAt
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioSharesQuery, PortfolioSharesQueryVariables>;
export const CountryAssetsDocument = new TypedDocumentString(`
    query CountryAssets($country: CountryCode!) {
  factors(country: $country) {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<CountryAssetsQuery, CountryAssetsQueryVariables>;
export const SharedPortfolioDocument = new TypedDocumentString(`
    query SharedPortfolio($token: String!, $on: Date!, $asOf: DateTime, $since: Date!) {
  sharedPortfolio(token: $token) {
    name
    holdingCount
    exposure(on: $on, asOf: $asOf) {
      ...ExposureFacts
    }
  }
}
    fragment ExposureLine on PortfolioContribution {
  kind
  id
  country
  indicator
  pillar
  points
  directPoints
  title
  occurredOn
}
fragment ExposureFacts on PortfolioExposure {
  on
  asOf
  score
  low
  high
  scoredShare
  unmonitoredShare
  unknownShare
  hhi
  hash
  method {
    version
  }
  pillars {
    id
    points
  }
  countries {
    code
    name
    share
    value
    label
    points
    pillars {
      id
      points
    }
  }
  contributions(first: 100) {
    totalCount
    nodes {
      ...ExposureLine
    }
  }
  holdings(first: 100) {
    totalCount
    nodes {
      symbol
      name
      share
      points
      events
    }
  }
  changeSince(date: $since) {
    from
    to
    fromScore
    toScore
    delta
    lineCount
    contributions(first: 100) {
      nodes {
        ...ExposureLine
      }
    }
  }
}`) as unknown as TypedDocumentString<SharedPortfolioQuery, SharedPortfolioQueryVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  report(id: $id) {
    id
    country
    title
    publisher
    url
    publishedAt
    text
    demo
    hash
    grade
    redacted {
      recordedAt
      reason
    }
    reading {
      publishedOn
      source
      grade
      group
      notCoded
      similarity
      recordedAt
      by
      repeats {
        id
        title
        publisher
      }
      repeatedBy {
        id
        title
        publisher
      }
    }
    evidence {
      quote
      span {
        start
        end
      }
      event {
        id
        occurredOn
        title
        status
        dead
        injured
        classInfo {
          title
        }
        country {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReportProposalsDocument = new TypedDocumentString(`
    query ReportProposals($id: ID!) {
  report(id: $id) {
    id
    proposals {
      id
      status
      kind
      country
      became
      speaker
      modality
      reason
      span {
        start
        end
      }
      event {
        occurredOn
        attribution
        dead
        injured
        denies
      }
      factor {
        name
      }
      classInfo {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportProposalsQuery, ReportProposalsQueryVariables>;
export const NewestRestatementsDocument = new TypedDocumentString(`
    query NewestRestatements {
  restatements(first: 10) {
    totalCount
    nodes {
      id
      country
      countryName
      on
      text
    }
  }
}
    `) as unknown as TypedDocumentString<NewestRestatementsQuery, NewestRestatementsQueryVariables>;
export const TurningPointsDocument = new TypedDocumentString(`
    query TurningPoints {
  turningPoints(first: 10) {
    on
    fromValue
    toValue
    delta
    country {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TurningPointsQuery, TurningPointsQueryVariables>;