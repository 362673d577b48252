import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Storage } from '#libs/storage';
import { ACCESS, type Access } from './accounts/access.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { answerText } from './answers/answer-text.js';
import { packedAnswersPlugin } from './answers/packed-answers.plugin.js';
import { enforcePolicies } from './access/enforce-policies.js';
import { AlertJobsModule } from './alerts/alert-jobs.module.js';
import type { AlertSettings } from './alerts/alert-settings.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { Recogniser } from './access/recogniser.js';
import { Clock } from './common/clock.js';
import { formatError } from './common/error.format.js';
import { graphqlAnswerPlugin, logFaults } from './common/graphql-answer.plugin.js';
import { RequestContextFactory } from './common/request-context.factory.js';
import { LOGGER, type Logger } from './common/request-log.js';
import { STORAGE } from './common/storage.token.js';
import { ComparisonsModule } from './comparisons/comparisons.module.js';
import { BacktestsModule } from './backtests/backtests.module.js';
import { CountriesModule } from './countries/countries.module.js';
import { DataModule } from './data/data.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EventsModule } from './events/events.module.js';
import { ExposureModule } from './exposure/exposure.module.js';
import { FactorsModule } from './factors/factors.module.js';
import type { FeedSettings } from './feeds/feed.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { GRAPHQL_PATH } from './guard/graphql-transport.guard.js';
import { LIMITS } from './guard/limits.js';
import { HealthController } from './health/health.controller.js';
import { HousekeepingModule } from './housekeeping/housekeeping.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { LabelFeedModule } from './label-feed/label-feed.module.js';
import { LiveModule } from './live/live.module.js';
import { MethodsModule } from './methods/methods.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OutlooksJobModule } from './outlooks/outlooks-job.module.js';
import { OutlooksModule } from './outlooks/outlooks.module.js';
import { PicturesModule } from './pictures/pictures.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import { ReadingsModule } from './readings/readings.module.js';
import { RegionsModule } from './regions/regions.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RestatementsModule } from './restatements/restatements.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { ScoresModule } from './scores/scores.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { TurningPointsModule } from './turning-points/turning-points.module.js';

export interface AppParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly access: Access;
  readonly runJobs: boolean;
  readonly alerts: AlertSettings;
  /** The address people use, with a slash at its end: messages link to it. */
  readonly site: string;
  /** Polled when jobs run. */
  readonly feeds: readonly FeedSettings[];
}

@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    const alerts = AlertsModule.with(parts.alerts);
    return {
      module: AppModule,
      imports: [
        SharedModule.with(parts),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [RequestContextFactory],
          useFactory: (contexts: RequestContextFactory) => graphqlOptions(contexts, parts),
        }),
        ...[CountriesModule, ScoresModule, EventsModule, ReportsModule],
        ...[FactorsModule, MethodsModule, SourcesModule, ImportsModule, DeskModule, LiveModule],
        ...[ReviewsModule, ReadingsModule, AuditModule],
        ...[ExposureModule, alerts, AccountsModule],
        ...[DataModule, TurningPointsModule, RegionsModule, ComparisonsModule],
        ...[PicturesModule, LabelFeedModule, MetricsModule],
        ...[BacktestsModule, OutlooksModule, RestatementsModule],
        ...(parts.runJobs
          ? [
              HousekeepingModule,
              PublicationsModule,
              AlertJobsModule.with(alerts, parts.site),
              OutlooksJobModule,
              FeedsModule.polling(parts.feeds),
            ]
          : []),
      ],
      controllers: [HealthController],
    };
  }
}

/** What every module may ask for. */
@Module({})
class SharedModule {
  static with({ storage, clock, logger, access }: AppParts): DynamicModule {
    return {
      module: SharedModule,
      global: true,
      imports: [ScoresModule],
      providers: [
        RequestContextFactory,
        { provide: STORAGE, useValue: storage },
        { provide: Clock, useValue: clock },
        { provide: LOGGER, useValue: logger },
        { provide: Recogniser, useValue: access.recogniser },
        { provide: ACCESS, useValue: access },
      ],
      exports: [RequestContextFactory, STORAGE, Clock, LOGGER, Recogniser, ACCESS],
    };
  }
}

const graphqlOptions = (
  contexts: RequestContextFactory,
  { logger, access: { allowances } }: AppParts,
): ApolloDriverConfig => ({
  path: GRAPHQL_PATH,
  autoSchemaFile: true,
  // Apollo Server refuses an invalid schema when it starts; Nest would ask the whole of it about itself before, at every start.
  buildSchemaOptions: { skipCheck: true },
  graphiql: false,
  introspection: true,
  csrfPrevention: true,
  persistedQueries: false,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  preserveHttpStatusForExecutionErrors: false,
  autoTransformHttpErrors: false,
  validationOptions: { maxErrors: LIMITS.errors },
  executionOptions: { maxCoercionErrors: LIMITS.errors },
  maxRecursiveSelections: LIMITS.selections,
  formatError,
  transformSchema: enforcePolicies,
  context: (request: FastifyRequest) => {
    const context = contexts.create(request.id, request.principal, request.asked?.state);
    request.note = context.note;
    return context;
  },
  stringifyResult: answerText,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    graphqlAnswerPlugin({ logger, allowances }),
    packedAnswersPlugin((errors, asked) => logFaults(logger, errors, asked)),
  ],
});
