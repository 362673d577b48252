import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { LOCAL_OWNER } from '../access/principal.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { RequestContextFactory } from '../common/request-context.factory.js';
import { isLocalHost, isOwnOrigin } from '../common/security-headers.js';
import { GRAPHQL_PATH } from '../guard/graphql-transport.guard.js';
import { LIMITS } from '../guard/limits.js';
import { maskedErrors } from './masked-errors.js';
import { subscribeFresh } from './subscribe-fresh.js';
import { subscriptionOf } from './subscription.guard.js';

const INIT_WAIT_MS = 3_000;

/** Subscriptions over WebSocket (graphql-transport-ws) on the path of the API. */
@Injectable()
export class SocketGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes });
  private close: (() => void | Promise<void>) | null = null;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly contexts: RequestContextFactory,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    // The GraphQL module provides its schema to nobody who imports it.
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const subscriber = { contextOf: () => this.contexts.create(randomUUID(), LOCAL_OWNER), logger: this.logger };
    const { dispose } = useServer(
      {
        connectionInitWaitTimeout: INIT_WAIT_MS,
        onSubscribe: (context, _id, payload) => {
          const asked = subscriptionOf({ schema, payload, open: Object.keys(context.subscriptions).length });
          return 'schema' in asked ? asked : maskedErrors(asked, this.logger);
        },
        subscribe: (args) => subscribeFresh(args, subscriber),
      },
      this.sockets,
    );
    this.close = dispose;
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.upgrade(request, socket, head),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.close?.();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const status = refusalOf(request, this.sockets.clients.size);
    if (status) return void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
    this.sockets.handleUpgrade(request, socket, head, (client) => this.sockets.emit('connection', client, request));
  }
}

/** Pages of other sites can open sockets to this machine; what they send is not ours to answer. */
function refusalOf({ url, headers }: IncomingMessage, open: number): string | null {
  if (url?.split('?', 1)[0] !== GRAPHQL_PATH) return '404 Not Found';
  if (!isLocalHost(headers.host) || !isOwnOrigin(headers.origin, headers.host)) return '403 Forbidden';
  return open < LIMITS.connections ? null : '503 Service Unavailable';
}
