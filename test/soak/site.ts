import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type Day } from '#libs/events';
import { openStorage, startEmbeddedPostgres, type Storage } from '#libs/storage';
import { runSql } from '../support/postgres.js';

/** The last day that has closed: a server that finds an older one published catches up every day since. */
export const yesterday = (): Day => addDays(new Date().toISOString().slice(0, 10), -1);

/** A PostgreSQL of the soak's own, which it may kill and break. */
export class SoakSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'faultline-soak-'));
  databaseUrl = '';
  #stop: () => Promise<void> = () => Promise.resolve();

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  /** Starts the server, again after it was killed; how long that took, in milliseconds. */
  async start(): Promise<number> {
    const started = performance.now();
    const server = await startEmbeddedPostgres({ dataDirectory: this.folder });
    this.databaseUrl = server.databaseUrl;
    this.#stop = () => server.stop();
    return performance.now() - started;
  }

  /** A fresh, empty database on the server; open it by its address. */
  async createDatabase(name: string): Promise<string> {
    await runSql(this.databaseUrl, `create database ${name}`);
    const url = new URL(this.databaseUrl);
    url.pathname = `/${name}`;
    return url.href;
  }

  async withStorage<Result>(databaseUrl: string, work: (storage: Storage) => Promise<Result>): Promise<Result> {
    const storage = await openStorage({ databaseUrl });
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
