import { AlertCauseResolver } from './alerts/alert-cause.resolver.js';
import { AlertRulesResolver } from './alerts/alert-rules.resolver.js';
import { AlertsResolver } from './alerts/alerts.resolver.js';
import { ChannelsResolver } from './alerts/channels.resolver.js';
import { RehearsalResolver } from './alerts/rehearsal.resolver.js';
import { BacktestsResolver } from './backtests/backtests.resolver.js';
import { ComparisonsResolver, PeerResolver, PrecedentResolver } from './comparisons/comparisons.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { UsersResolver } from './accounts/users.resolver.js';
import { CountriesResolver } from './countries/countries.resolver.js';
import { CountryResolver } from './countries/country.resolver.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { EventResolver } from './events/event.resolver.js';
import { EvidenceResolver } from './events/evidence.resolver.js';
import { FactorChangesResolver } from './factors/factor-changes.resolver.js';
import { CountryExposureResolver } from './exposure/country-exposure.resolver.js';
import { ExposureResolver, PortfolioChangeResolver } from './exposure/exposure.resolver.js';
import { PortfolioChangesResolver } from './exposure/portfolio-changes.resolver.js';
import { PortfolioLineResolver } from './exposure/portfolio-line.resolver.js';
import { PortfolioResolver } from './exposure/portfolio.resolver.js';
import { ScenarioResolver } from './exposure/scenario.resolver.js';
import { SharedPortfolioResolver } from './exposure/shared-portfolio.resolver.js';
import { SharesResolver } from './exposure/shares.resolver.js';
import { FactorsResolver } from './factors/factors.resolver.js';
import { ImportsResolver } from './imports/imports.resolver.js';
import { LiveResolver } from './live/live.resolver.js';
import { MethodChangesResolver } from './methods/method-changes.resolver.js';
import { MethodsResolver } from './methods/methods.resolver.js';
import { OutlooksResolver } from './outlooks/outlooks.resolver.js';
import { RegionsResolver } from './regions/regions.resolver.js';
import { ReadingsResolver, SubmittedReportResolver } from './readings/readings.resolver.js';
import { ReadingResolver, ReportFieldsResolver } from './readings/report-fields.resolver.js';
import { ReportEvidenceResolver } from './reports/report-evidence.resolver.js';
import { ReportResolver } from './reports/report.resolver.js';
import { ClaimResolver, EventClaimsResolver } from './reviews/claim.resolver.js';
import { DecisionResolver, DecisionsResolver } from './reviews/decisions.resolver.js';
import { MergePreviewsResolver } from './reviews/merge-previews.resolver.js';
import { PlacementResolver, ReviewItemResolver, WaitingResolver } from './reviews/review-item.resolver.js';
import { ReviewsResolver } from './reviews/reviews.resolver.js';
import { ContributionResolver } from './scores/contribution.resolver.js';
import { ChangeContributionResolver, ScoreChangeResolver } from './scores/score-change.resolver.js';
import { ScoreResolver } from './scores/score.resolver.js';
import { SeriesResolver } from './scores/series.resolver.js';
import { GradingResolver } from './sources/grading.resolver.js';
import { RestatementsResolver } from './restatements/restatements.resolver.js';
import { SourcesResolver } from './sources/sources.resolver.js';
import { TurningPointsResolver } from './turning-points/turning-points.resolver.js';

/** Every resolver: what the schema is made of. */
export const RESOLVERS = [
  CountryResolver,
  CountriesResolver,
  ScoreResolver,
  ContributionResolver,
  ChangeContributionResolver,
  ScoreChangeResolver,
  SeriesResolver,
  EventResolver,
  EvidenceResolver,
  ReportResolver,
  ReportEvidenceResolver,
  FactorsResolver,
  FactorChangesResolver,
  MethodChangesResolver,
  MethodsResolver,
  RestatementsResolver,
  SourcesResolver,
  GradingResolver,
  ImportsResolver,
  TurningPointsResolver,
  RegionsResolver,
  ComparisonsResolver,
  PeerResolver,
  PrecedentResolver,
  BacktestsResolver,
  OutlooksResolver,
  DeskResolver,
  ReadingsResolver,
  SubmittedReportResolver,
  ReportFieldsResolver,
  ReadingResolver,
  ReviewsResolver,
  ReviewItemResolver,
  PlacementResolver,
  WaitingResolver,
  ClaimResolver,
  EventClaimsResolver,
  DecisionsResolver,
  DecisionResolver,
  MergePreviewsResolver,
  AuditResolver,
  LiveResolver,
  PortfolioResolver,
  PortfolioChangesResolver,
  SharesResolver,
  SharedPortfolioResolver,
  ExposureResolver,
  PortfolioChangeResolver,
  CountryExposureResolver,
  PortfolioLineResolver,
  ScenarioResolver,
  AlertRulesResolver,
  RehearsalResolver,
  AlertsResolver,
  AlertCauseResolver,
  ChannelsResolver,
  AccountsResolver,
  UsersResolver,
] as const;
