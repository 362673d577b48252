import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** An address that stays the same while the database behind it starts anew on another port. */
export class DatabaseRelay {
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    public target: URL,
  ) {}

  static async to(databaseUrl: string): Promise<DatabaseRelay> {
    const server = createServer();
    const relay = new DatabaseRelay(server, new URL(databaseUrl));
    server.on('connection', (near) => relay.#join(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return relay;
  }

  get databaseUrl(): string {
    const url = new URL(this.target);
    url.port = String((this.server.address() as { port: number }).port);
    return url.href;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => [near, far].forEach((end) => end.destroy()));
    }
    near.pipe(far).pipe(near);
  }

  close(): void {
    this.server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
