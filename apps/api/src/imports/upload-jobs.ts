import { Injectable } from '@nestjs/common';
import { LruCache } from '../common/lru.cache.js';
import type { ImportView } from './import.view.js';
import type { UploadJob } from './upload-job.js';

const REMEMBERED_RUNS = 20;

/** The uploads this server is importing, and the last ones of which the store keeps nothing: dry runs and refused files. */
@Injectable()
export class UploadJobs {
  private readonly running = new Map<string, UploadJob>();
  private readonly remembered = new LruCache<UploadJob>(REMEMBERED_RUNS);
  private readonly listeners = new Set<(view: ImportView) => void>();

  begin(job: UploadJob): void {
    this.remembered.delete(job.view.id);
    this.running.set(job.view.id, job);
    this.tell(job);
  }

  /** Tells everybody who listens how far it is. */
  tell({ view }: UploadJob): void {
    for (const listener of this.listeners) listener(view);
  }

  end(job: UploadJob): void {
    const { id, state } = job.view;
    if (this.running.get(id) !== job) return;
    this.running.delete(id);
    if (state === 'rehearsed' || (state === 'failed' && job.isOneTransaction)) this.remembered.set(id, job);
    this.tell(job);
  }

  listen(listener: (view: ImportView) => void): void {
    this.listeners.add(listener);
  }

  /** How an import is doing that this server runs, or of which the store keeps nothing. */
  view(id: string): ImportView | null {
    return (this.running.get(id) ?? this.remembered.get(id))?.view ?? null;
  }

  /** The same of an import that stands in the store. */
  stored(id: string): ImportView | null {
    const view = this.view(id);
    return view?.state === 'rehearsed' ? null : view;
  }

  /** The job that alone knows the refused rows of an import, or `null`: they are in the store. */
  kept(id: string): UploadJob | null {
    const job = this.running.get(id) ?? this.remembered.get(id);
    return job?.isOneTransaction ? job : null;
  }
}
