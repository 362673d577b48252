import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface LiveMessage {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** A client of the graphql-transport-ws protocol that keeps what it hears. */
export class LiveClient {
  readonly heard: LiveMessage[] = [];
  #closedWith: number | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('close', (code: number) => (this.#closedWith = code));
    socket.on('message', (data: Buffer) => this.heard.push(JSON.parse(data.toString()) as LiveMessage));
  }

  /** Connects as a page of `origin`; `payload` goes with the first message. Rejects when the server does not take it. */
  static async connect(url: string, origin: string = url, payload?: Record<string, unknown>): Promise<LiveClient> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { origin },
    });
    await once(socket, 'open');
    const client = new LiveClient(socket);
    client.send({ type: 'connection_init', ...(payload ? { payload } : {}) });
    await client.next('connection_ack');
    return client;
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The first message of the type (and id) that is or will be heard within five seconds. */
  async next(type: string, id?: string): Promise<LiveMessage> {
    const deadline = Date.now() + 5_000;
    while (Date.now() < deadline) {
      const found = this.heard.findIndex((message) => message.type === type && (id === undefined || message.id === id));
      const [message] = found < 0 ? [] : this.heard.splice(found, 1);
      if (message) return message;
      if (this.#closedWith !== null) throw new Error(`The server closed the socket: ${this.#closedWith}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`Nothing of type ${type} was heard; heard ${JSON.stringify(this.heard)}`);
  }

  close(): void {
    this.socket.close();
  }
}
