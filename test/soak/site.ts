import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type Day } from '#libs/events';
import { openStorage, startEmbeddedPostgres, type Storage } from '#libs/storage';
import { runSql } from '../support/postgres.js';

/** The last day that has closed: a server that finds an older one published catches up every day since. */
export const yesterday = (): Day => addDays(new Date().toISOString().slice(0, 10), -1);

/** A PostgreSQL of one lane's own, which it may kill and break. */
export class SoakSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'faultline-soak-'));
  databaseUrl = '';
  /** One for each start: only the last one to leave stops the server. */
  #leaves: (() => Promise<void>)[] = [];

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  /** Runs a lane on a server of its own, which is stopped and removed whatever happens. */
  static async with(work: (site: SoakSite) => Promise<void>): Promise<void> {
    const site = new SoakSite();
    try {
      await site.start();
      await work(site);
    } finally {
      await site.stop();
      rmSync(site.folder, { recursive: true, force: true });
    }
  }

  /** Starts the server, again after it was killed. */
  async start(): Promise<void> {
    const server = await startEmbeddedPostgres({ dataDirectory: this.folder });
    this.databaseUrl = server.databaseUrl;
    this.#leaves.push(() => server.stop());
  }

  /** The address of a database on the server as it runs now: the port changes with every start. */
  urlOf(name: string): string {
    const url = new URL(this.databaseUrl);
    url.pathname = `/${name}`;
    return url.href;
  }

  /** A fresh, empty database on the server. */
  async createDatabase(name: string): Promise<string> {
    await runSql(this.databaseUrl, `create database ${name}`);
    return this.urlOf(name);
  }

  dropDatabase(name: string): Promise<unknown> {
    return runSql(this.databaseUrl, `drop database ${name} with (force)`);
  }

  async withStorage<Result>(databaseUrl: string, work: (storage: Storage) => Promise<Result>): Promise<Result> {
    const storage = await openStorage({ databaseUrl });
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  }

  async stop(): Promise<void> {
    for (const leave of this.#leaves.splice(0)) await leave();
  }
}
