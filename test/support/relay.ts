import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A piece of a question on its way to the database, or of an answer on its way back. */
export type Direction = 'question' | 'answer';

/** A wire to a database that can be cut and mended, frozen, slowed down and led to another server; its address stays the same. */
export class DatabaseRelay {
  /** Bytes are taken and never passed on. */
  isFrozen = false;
  /** Every piece is that late, both ways. */
  latencyMs = 0;
  /** Asked for every piece: `true` resets the connection instead of passing it on. */
  breaks: (direction: Direction) => boolean = () => false;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  private constructor(public target: URL) {}

  static async to(databaseUrl: string): Promise<DatabaseRelay> {
    const relay = new DatabaseRelay(new URL(databaseUrl));
    await relay.mend();
    return relay;
  }

  get databaseUrl(): string {
    const url = new URL(this.target);
    url.port = String(this.#port);
    return url.href;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size / 2;
  }

  /** Every connection breaks, and no new one is made. */
  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  /** Takes connections again, at the same address. */
  async mend(): Promise<void> {
    this.#server = createServer((near) => this.#join(near)).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as { port: number }).port;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    const hangUp = () => {
      for (const socket of [near, far]) {
        socket.destroy();
        this.#sockets.delete(socket);
      }
    };
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true).on('error', hangUp).on('close', hangUp);
    }
    near.on('data', (bytes) => void this.#pass(bytes, far, 'question'));
    far.on('data', (bytes) => void this.#pass(bytes, near, 'answer'));
  }

  async #pass(bytes: Buffer, to: Socket, direction: Direction): Promise<void> {
    if (this.isFrozen) return;
    if (this.breaks(direction)) return void to.resetAndDestroy();
    if (this.latencyMs > 0) await sleep(this.latencyMs);
    to.write(bytes);
  }
}
