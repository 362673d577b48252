import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Storage } from '#libs/storage';
import { Clock } from './common/clock.js';
import { formatError } from './common/error.format.js';
import { graphqlAnswerPlugin } from './common/graphql-answer.plugin.js';
import type { Logger } from './common/request-log.js';
import { RequestContext } from './common/request.context.js';
import { STORAGE } from './common/storage.token.js';
import { GRAPHQL_PATH } from './guard/graphql-transport.guard.js';
import { LIMITS } from './guard/limits.js';
import { HealthController } from './health/health.controller.js';
import { MethodsModule } from './methods/methods.module.js';

export interface AppParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly runJobs: boolean;
}

@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [MethodsModule, GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions(parts))],
      controllers: [HealthController],
      providers: [
        { provide: STORAGE, useValue: parts.storage },
        { provide: Clock, useValue: parts.clock },
      ],
      exports: [STORAGE, Clock],
    };
  }
}

const graphqlOptions = ({ logger }: AppParts): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: GRAPHQL_PATH,
  autoSchemaFile: true,
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
  context: (request: { id: string }) => new RequestContext(request.id),
  plugins: [ApolloServerPluginCacheControlDisabled(), graphqlAnswerPlugin(logger)],
});
