import { Inject, Injectable } from '@nestjs/common';
import { UserError, type RejectedRow } from '#libs/events';
import type { Import, Storage } from '#libs/storage';
import { allPages, checkFirst, connectionFrom } from '../common/page.js';
import type { Connection } from '../common/page.model.js';
import { STORAGE } from '../common/storage.token.js';
import type { ReasonCountModel } from './import.model.js';
import { importViewOf, type ImportView } from './import.view.js';
import { UploadJobs } from './upload-jobs.js';

@Injectable()
export class ImportsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly jobs: UploadJobs,
  ) {}

  async list({ first, after }: { first: number; after?: string | null }): Promise<Connection<ImportView>> {
    const page = await this.storage.imports.list({ first: checkFirst(first), after: after ?? null });
    return connectionFrom(
      page,
      (run) => this.viewOf(run),
      () => this.count(),
    );
  }

  count(): Promise<number> {
    return this.storage.imports.count();
  }

  /** Every import, newest first, read from the store page by page. */
  async *all(): AsyncGenerator<ImportView> {
    const pages = allPages((request) => this.storage.imports.list(request));
    for await (const runs of pages) yield* runs.map((run) => this.viewOf(run));
  }

  /** `null` for an id no import has. */
  async byId(id: string): Promise<ImportView | null> {
    const job = this.jobs.view(id);
    if (job) return job;
    const run = await this.storage.imports.get(id);
    return run && importViewOf(run);
  }

  /** Tells how each import of this server is doing, dry runs too; imports of other processes are told by the store. */
  onProgress(listener: (view: ImportView) => void): void {
    this.jobs.listen(listener);
  }

  /** @throws UserError for an id no import has */
  async existing(id: string): Promise<ImportView> {
    const run = await this.byId(id);
    if (run) return run;
    throw new UserError('NOT_FOUND', `There is no import ${id}.`, 'id');
  }

  rejectedBy(id: string): Promise<readonly ReasonCountModel[]> {
    const job = this.jobs.kept(id);
    return job ? Promise.resolve(job.reasons()) : this.storage.imports.rejectedBy(id);
  }

  /** The first refused rows, in the order they were met. */
  async rejectedRows(id: string, first: number): Promise<readonly RejectedRow[]> {
    checkFirst(first);
    const job = this.jobs.kept(id);
    if (job) return job.rows.slice(0, first);
    return (await this.storage.imports.rejectedRows(id, { first, after: null })).nodes;
  }

  /** All refused rows, read from the store page by page. */
  async *allRejectedRows(id: string): AsyncGenerator<RejectedRow> {
    const job = this.jobs.kept(id);
    if (job) return yield* job.rows;
    for await (const rows of allPages((request) => this.storage.imports.rejectedRows(id, request))) yield* rows;
  }

  /** As the job of this server tells it while one runs, which knows more than the store. */
  private viewOf(run: Import): ImportView {
    return this.jobs.stored(run.id) ?? importViewOf(run);
  }
}
