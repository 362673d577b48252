import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { RateLimited } from '../access/rate-limited.error.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { onlyDashboard } from '../guard/dashboard-operations.js';
import { GRAPHQL_PATH } from '../guard/graphql-transport.guard.js';
import { LIMITS } from '../guard/limits.js';
import { SocketCallers, type Connection } from './socket-callers.js';
import { maskedErrors } from './masked-errors.js';
import { subscribeFresh, type FreshArgs } from './subscribe-fresh.js';
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
    private readonly callers: SocketCallers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    // The GraphQL module provides its schema to nobody who imports it.
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const { dispose } = useServer<Record<string, unknown>>(
      {
        connectionInitWaitTimeout: INIT_WAIT_MS,
        onConnect: (connection) => this.callers.mayConnect(connection),
        onSubscribe: (connection, _id, payload) => this.accept(schema, connection, payload),
        subscribe: (args) => subscribeFresh(args as FreshArgs, this.logger),
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
    const status = this.refusalOf(request);
    if (status) refuse(socket, status);
    else
      this.sockets.handleUpgrade(request, socket, head, (client) => this.sockets.emit('connection', client, request));
  }

  /** What to run for a message; every message of the subscription finds out anew who listens. */
  private async accept(schema: GraphQLSchema, connection: Connection, payload: SubscribePayload) {
    try {
      await this.callers.charge(connection);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      return maskedErrors([new GraphQLError(error.message, { originalError: error })], this.logger);
    }
    if (!(await this.callers.mayAsk(connection, payload.query))) return maskedErrors([onlyDashboard()], this.logger);
    const asked = subscriptionOf({ schema, payload, open: Object.keys(connection.subscriptions).length });
    if (!('schema' in asked)) return maskedErrors(asked, this.logger);
    return { ...asked, contextValue: () => this.callers.contextOf(connection) };
  }

  private refusalOf(request: IncomingMessage): string | null {
    if (request.url?.split('?', 1)[0] !== GRAPHQL_PATH) return '404 Not Found';
    if (!this.callers.isOwnPage(request)) return '403 Forbidden';
    return this.sockets.clients.size < LIMITS.connections ? null : '503 Service Unavailable';
  }
}

/** Node takes its own listener off a socket it hands over: without one, whoever is gone before the answer would end the server. */
function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
}
