import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What the feed answers at one address. */
export interface FeedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The connection breaks off after that many bytes of the body. */
  readonly cutAfter?: number;
  /** Headers come, the body never does. */
  readonly stalls?: true;
  /** An answer with this `etag` to a question that names it is 304. */
  readonly etag?: string;
}

type Reply = FeedReply | ((url: URL) => FeedReply);

/** A feed on this machine that answers what a test has put down. */
export class FeedServer {
  readonly requests: { readonly url: URL; readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  readonly #replies = new Map<string, Reply>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<FeedServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FeedServer(server, `http://127.0.0.1:${(server.address() as { port: number }).port}`);
  }

  /** Answers to a path; what was put down before for that path is forgotten. */
  on(path: string, reply: Reply): void {
    this.#replies.set(path, reply);
  }

  /** Nothing is asked and nothing answered: the state at the start of a test. */
  clear(): void {
    this.#replies.clear();
    this.requests.length = 0;
  }

  /** The paths that were asked, in order, with their questions. */
  asked(): readonly string[] {
    return this.requests.map(({ url }) => `${url.pathname}${url.search}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push({ url, headers: request.headers, body: await text(request) });
    const reply = this.#replies.get(url.pathname) ?? { status: 404 };
    send(response, typeof reply === 'function' ? reply(url) : reply, request.headers['if-none-match']);
  }
}

function send(response: ServerResponse, reply: FeedReply, condition: string | undefined): void {
  const body = Buffer.from(reply.body ?? '');
  const isKnown = reply.etag !== undefined && condition === reply.etag;
  const etag = reply.etag === undefined ? {} : { etag: reply.etag };
  const length = isKnown ? {} : { 'content-length': String(body.length) };
  response.writeHead(isKnown ? 304 : (reply.status ?? 200), { ...length, ...etag, ...reply.headers });
  if (isKnown) response.end();
  else if (reply.stalls) response.flushHeaders();
  else if (reply.cutAfter === undefined) response.end(body);
  else response.write(body.subarray(0, reply.cutAfter), () => response.destroy());
}
