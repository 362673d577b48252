import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { UserError } from '#libs/events';
import { sourceById, UPLOAD_LIMITS } from '#libs/sources';
import type { ImportSession, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { LOGGER, type Logger } from '../common/request-log.js';
import { STORAGE } from '../common/storage.token.js';
import { checkHead, importFile, type FileToImport, type ImportReport } from './import-file.js';
import { receiveFile, type Body, type ReceivedFile } from './receive-file.js';
import { UploadJob, type UploadMode } from './upload-job.js';
import { UploadJobs } from './upload-jobs.js';

/** Each holds a file on the disk and a share of the database; more would only slow each other down. */
const UPLOADS_AT_ONCE = 4;

export interface Upload extends UploadMode, Omit<Body, 'maxBytes'> {
  readonly source: string;
  readonly fileName: string;
}

/** What an upload is told: where to look for progress, or at once what came of content that was imported before. */
export type UploadAnswer =
  | { readonly state: 'RUNNING'; readonly import: ImportReport['import'] }
  | ({ readonly state: 'FINISHED'; readonly known: true } & ImportReport);

/** Takes files through the API, on the same path as the command line, under the limits of uploads. */
@Injectable()
export class UploadsService implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly open = new Set<Promise<unknown>>();

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly clock: Clock,
    private readonly jobs: UploadJobs,
  ) {}

  /** Imports under way end behind the chunk they are storing; the same file, uploaded again, goes on there. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.open);
  }

  /**
   * Receives the file, looks at its head, begins the import and answers; rows are stored afterwards.
   * @throws UserError for an unknown source, a file that is not what the source sends, or when too many are under way;
   *   UploadRefusal for one that is too large
   */
  async take(upload: Upload): Promise<UploadAnswer> {
    sourceById(upload.source);
    if (this.open.size >= UPLOADS_AT_ONCE)
      throw new UserError(
        'RATE_LIMITED',
        `${UPLOADS_AT_ONCE} files are being imported: wait until one of them is done.`,
      );
    let answer: (value: UploadAnswer | Promise<UploadAnswer>) => void = () => undefined;
    const answered = new Promise<UploadAnswer>((resolve) => (answer = resolve));
    const work = this.run(upload, answer);
    this.open.add(work);
    const done = work.finally(() => this.open.delete(work));
    // Rejects only before the answer; afterwards the job tells what went wrong.
    return Promise.race([answered, done.then(() => answered)]);
  }

  private async run(upload: Upload, answer: (value: UploadAnswer) => void): Promise<void> {
    const received = await receiveFile({ ...upload, maxBytes: UPLOAD_LIMITS.fileBytes });
    try {
      const file = this.fileOf(upload, received);
      await checkHead(file);
      await this.import(file, upload, answer);
    } finally {
      await received.remove();
    }
  }

  private async import(file: FileToImport, mode: UploadMode, answer: (value: UploadAnswer) => void): Promise<void> {
    const begun: { job: UploadJob | null } = { job: null };
    const onBegun = (session: ImportSession) => {
      if (session.finished) return;
      begun.job = new UploadJob(session, mode);
      this.jobs.begin(begun.job);
      const { id, contentHash: hash, source } = session.import;
      answer({ state: 'RUNNING', import: { id, hash, source } });
    };
    const onProgress: FileToImport['onProgress'] = (progress) => {
      begun.job?.advance(progress);
      if (begun.job) this.jobs.tell(begun.job);
    };
    try {
      const report = await importFile(this.storage, { ...file, onBegun, onProgress });
      begun.job?.finish(report, this.clock.now());
      if (!begun.job) answer({ state: 'FINISHED', known: true, ...report });
    } catch (error) {
      if (!begun.job) throw error;
      if (!(error instanceof UserError)) this.logger.error({ import: begun.job.view.id, err: error });
      begun.job.fail(error, this.clock.now());
    }
    if (begun.job) this.jobs.end(begun.job);
  }

  private fileOf({ source, fileName, dryRun, allOrNothing }: Upload, { path }: ReceivedFile): FileToImport {
    const { signal } = this.stopping;
    const receivedAt = this.clock.now();
    return { source, path, fileName, dryRun, allOrNothing, receivedAt, signal, limits: UPLOAD_LIMITS, by: 'upload' };
  }
}
