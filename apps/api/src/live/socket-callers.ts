import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { UserError } from '#libs/events';
import { anonymous, type Principal } from '../access/principal.js';
import type { Asking } from '../access/recogniser.js';
import { ACCESS, type Access } from '../accounts/access.js';
import { isDashboardOperation } from '../guard/dashboard-operations.js';
import { RequestContextFactory } from '../common/request-context.factory.js';
import type { RequestContext } from '../common/request.context.js';

export type Connection = Context<Record<string, unknown>, Extra>;

/** What a subscription costs, in points as a question by POST; its messages are small and come when they come. */
const SUBSCRIPTION_POINTS = 100;

/** Who is at the other end of a socket: looked up again for every message, so that an ended session hears nothing more. */
@Injectable()
export class SocketCallers {
  constructor(
    @Inject(ACCESS) private readonly access: Access,
    private readonly contexts: RequestContextFactory,
  ) {}

  /** Pages of other sites can open sockets to this server; what they send is not ours to answer. */
  isOwnPage(request: IncomingMessage): boolean {
    return this.access.site.isAskedBy(request) && this.access.site.isAskedByOwnPage(request);
  }

  /** False for a key that is none; a browser without a session may connect and hears nothing. */
  async mayConnect(connection: Connection): Promise<boolean> {
    try {
      await this.access.recogniser.recognise(askingBy(connection));
      return true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  }

  /** @throws RateLimited */
  async charge(connection: Connection): Promise<void> {
    await this.access.allowances.charge(await this.principalOf(connection), SUBSCRIPTION_POINTS);
  }

  /** False for another text than the pages send, from a caller who may ask nothing else. */
  async mayAsk(connection: Connection, text: string): Promise<boolean> {
    return isDashboardOperation(text) || !this.access.isDashboardOnly(await this.principalOf(connection));
  }

  async contextOf(connection: Connection): Promise<RequestContext> {
    return this.contexts.create(randomUUID(), await this.principalOf(connection));
  }

  private async principalOf(connection: Connection): Promise<Principal> {
    const request = askingBy(connection);
    try {
      // News over a socket is no activity: a page nobody looks at does not keep its session.
      return await this.access.recogniser.recognise(request, { isActivity: false });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return anonymous(this.access.recogniser.addressOf(request), false);
    }
  }
}

/** Programs that cannot set headers send their key in the first message: `{ "authorization": "Bearer flt_…" }`. */
function askingBy({ extra: { request }, connectionParams }: Connection): Asking {
  const authorization = connectionParams?.['authorization'];
  if (typeof authorization !== 'string') return request;
  return { socket: request.socket, headers: { ...request.headers, authorization } };
}
