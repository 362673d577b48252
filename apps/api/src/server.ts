import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { openStorage, type Storage } from '#libs/storage';
import { identify } from './access/identify.js';
import { checkRoutePolicies } from './access/route-policies.js';
import { makeAccess, type Access } from './accounts/access.js';
import { OidcLogin } from './accounts/oidc-login.js';
import { serveOidc } from './accounts/oidc.routes.js';
import { serveSession } from './accounts/session.routes.js';
import { DEFAULT_ALERT_SETTINGS } from './alerts/alert-settings.js';
import { KeptAnswers } from './answers/kept-answers.js';
import { decorateForAnswers, serveKeptAnswers } from './answers/serve-kept-answers.js';
import { AppModule } from './app.module.js';
import { Clock } from './common/clock.js';
import { refuseLargeAnswers } from './guard/refuse-large-answers.js';
import { compressAnswers } from './common/compress-answers.js';
import { HttpErrorFilter } from './common/http-error.filter.js';
import { packageRoot } from './common/package-root.js';
import { createLogger, logRequests, NestLog, newRequestId, type Logger } from './common/request-log.js';
import { addSecurityHeaders } from './common/security-headers.js';
import { HoldingsService } from './exposure/holdings.service.js';
import { servePortfolios } from './exposure/portfolio.routes.js';
import { SharesService } from './exposure/shares.service.js';
import { DEFAULT_ANSWER_CACHE_MB, type ServerConfig } from './config.js';
import { guardGraphqlTransport } from './guard/graphql-transport.guard.js';
import { LIMITS } from './guard/limits.js';
import { serveImports } from './imports/imports.routes.js';
import { ImportsService } from './imports/imports.service.js';
import { UploadsService } from './imports/uploads.service.js';
import { serveReadings } from './readings/readings.routes.js';
import { ReadingsService } from './readings/readings.service.js';
import { MethodsService } from './methods/methods.service.js';
import { MetricsService } from './metrics/metrics.service.js';
import { measureRequests } from './metrics/request-metrics.js';
import { FreshnessService } from './scores/freshness.service.js';
import { RecordsCache } from './scores/records.cache.js';
import { addressOf, portOf, portProblem, siteOf } from './server-address.js';
import { serveSite } from './site/site.js';

export interface RunningServer {
  /** `http://127.0.0.1:3000`, with the port that was really taken. */
  readonly url: string;
  /** Answers what is under way (10 s at most), then closes sockets, jobs and the store. */
  close(): Promise<void>;
}

/** What tests put in the place of the real one. */
export interface ServerParts {
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** How many times as long as usual the database may take; beside a browser on two cores 503 would say nothing of a defect. */
  readonly patience?: number;
}

const DRAIN_MS = 10_000;

/**
 * Opens the store and serves the API and the built web app on one port.
 * @throws UserError when others could reach it and nobody has an account, the port is taken or the database cannot be reached.
 */
export async function createServer(config: ServerConfig, parts: ServerParts = {}): Promise<RunningServer> {
  const { patience = 1 } = parts;
  const storage = await openStorage({ databaseUrl: config.databaseUrl, patience, ...replica(config) });
  try {
    return await listen(config, storage, parts);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

const replica = ({ readDatabaseUrl }: ServerConfig) => (readDatabaseUrl === null ? {} : { readDatabaseUrl });

async function listen(config: ServerConfig, storage: Storage, parts: ServerParts): Promise<RunningServer> {
  const { clock = new Clock(), logger = createLogger(config.logLevel) } = parts;
  const access = await makeAccess({ config, storage, clock });
  const server = createFastify({ access, storage, clock, logger });
  const { runJobs, feeds = [], alerts = DEFAULT_ALERT_SETTINGS } = config;
  const module = AppModule.with({ storage, clock, logger, access, runJobs, feeds, alerts, site: siteOf(config) });
  const application = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(server as never), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  application.useGlobalFilters(new HttpErrorFilter(logger));
  refuseLargeAnswers(server);
  keepAnswers(server, { application, allowances: access.allowances, clock, megabytes: config.answerCacheMb });
  compressAnswers(server);
  measureRequests(server, application.get(MetricsService).registry);
  await serveImports(server, {
    uploads: application.get(UploadsService),
    imports: application.get(ImportsService),
    logger,
  });
  await serveReadings(server, { readings: application.get(ReadingsService), logger });
  await servePortfolios(server, {
    holdings: application.get(HoldingsService),
    shares: application.get(SharesService),
    logger,
  });
  await serveSession(server, { ...access, storage, clock, logger });
  await serveProvider(server, { access, storage, logger });
  serveSite(server, join(packageRoot(), 'dist/web'));
  try {
    await application.init();
    // Not `application.listen`: it logs a taken port in words of its own before ours.
    await server.listen({ port: config.port, host: config.host });
  } catch (error) {
    await application.close();
    throw portProblem(error, config) ?? error;
  }
  return { url: addressOf(config.host, portOf(server)), close: () => closeAll(application, server, storage) };
}

interface KeepingParts {
  readonly application: NestFastifyApplication;
  readonly allowances: Access['allowances'];
  readonly clock: Clock;
  readonly megabytes: number | undefined;
}

function keepAnswers(server: FastifyInstance, { application, allowances, clock, megabytes }: KeepingParts): void {
  decorateForAnswers(server);
  const size = megabytes ?? DEFAULT_ANSWER_CACHE_MB;
  if (size === 0) return;
  const [records, freshness] = [application.get(RecordsCache), application.get(FreshnessService)];
  const answers = new KeptAnswers({ records, freshness, methods: application.get(MethodsService), clock }, size);
  application.get(MetricsService).addAnswerCache(answers);
  serveKeptAnswers(server, answers, allowances);
}

/** Log-in by a provider, where one is set and people log in at all. */
async function serveProvider(
  server: FastifyInstance,
  { access, storage, logger }: Omit<FastifyParts, 'clock'>,
): Promise<void> {
  const { settings, sessions, recogniser } = access;
  const { oidc: provider, publicUrl } = settings;
  if (!provider || publicUrl === null || !recogniser.needsLogin) return;
  const oidc = new OidcLogin({ provider, publicUrl, storage, sessions, logger });
  await serveOidc(server, { oidc, publicUrl, logger });
}

interface FastifyParts {
  readonly access: Access;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly logger: Logger;
}

function createFastify({ access, storage, clock, logger }: FastifyParts): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    connectionTimeout: 0,
    genReqId: newRequestId,
    forceCloseConnections: 'idle',
    http: {
      maxHeaderSize: LIMITS.headerBytes,
      headersTimeout: LIMITS.requestMs,
      connectionsCheckingInterval: LIMITS.requestLookMs,
    },
  });
  server.server.maxConnections = LIMITS.connections;
  logRequests(server, logger);
  addSecurityHeaders(server, access.site);
  guardGraphqlTransport(server, access.isDashboardOnly);
  identify(server, { ...access, clock, apiKeys: storage.apiKeys });
  checkRoutePolicies(server, access.allowances);
  return server;
}

async function closeAll(application: NestFastifyApplication, server: FastifyInstance, storage: Storage): Promise<void> {
  const drained = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
  try {
    await application.close();
  } finally {
    clearTimeout(drained);
    await storage.close();
  }
}
