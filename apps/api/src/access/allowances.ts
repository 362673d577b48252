import { instantMs } from '#libs/events';
import type { AllowanceRule, Storage } from '#libs/storage';
import type { Clock } from '../common/clock.js';
import { LruCache } from '../common/lru.cache.js';
import type { Principal } from './principal.js';
import { RateLimited } from './rate-limited.error.js';

/** Points: one field of an answer costs about one. The dearest question that is allowed at all costs 10,000. */
export const ALLOWANCES = {
  /** Per account and per key: a page costs one to four thousand. */
  known: { capacity: 60_000, perSecond: 2_000 },
  /** Per address of somebody unknown. */
  unknown: { capacity: 20_000, perSecond: 400 },
} as const satisfies Readonly<Record<string, AllowanceRule>>;

/** Between two looks at the table that all processes share. */
const SHARED_EVERY_MS = 1_000;
const BUCKETS = 10_000;

interface Bucket {
  points: number;
  /** When it was drawn from last. */
  at: number;
  /** Drawn here and not told the others yet. */
  untold: number;
  toldAt: number;
}

/** What each caller may still ask for: a bucket per key, account or address, here and, a second late, in every other process. */
export class Allowances {
  private readonly buckets = new LruCache<Bucket>(BUCKETS);

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Takes the points. @throws RateLimited when they are not there, with the seconds until they are. */
  async charge({ bucket: name, kind }: Principal, points: number): Promise<void> {
    if (name === null) return;
    const rule = kind === 'anonymous' ? ALLOWANCES.unknown : ALLOWANCES.known;
    const now = instantMs(this.clock.now());
    const bucket = this.bucketOf(name, now, rule);
    const isDue = now - bucket.toldAt >= SHARED_EVERY_MS;
    // As of then: what was drawn a while ago must not count as drawn now.
    if (isDue && bucket.untold > 0) await this.tell(name, bucket, rule);
    refill(bucket, now, rule);
    if (bucket.points < points) throw refusal(points, bucket.points, rule);
    bucket.points -= points;
    bucket.untold += points;
    if (!isDue) return;
    bucket.toldAt = now;
    await this.tell(name, bucket, rule);
  }

  private bucketOf(name: string, now: number, { capacity }: AllowanceRule): Bucket {
    const bucket = this.buckets.get(name) ?? { points: capacity, at: now, untold: 0, toldAt: 0 };
    this.buckets.set(name, bucket);
    return bucket;
  }

  private async tell(name: string, bucket: Bucket, rule: AllowanceRule): Promise<void> {
    const spent = bucket.untold;
    bucket.untold = 0;
    const left = await this.storage.allowances.draw(name, spent, { ...rule, at: new Date(bucket.at).toISOString() });
    bucket.points = Math.min(bucket.points, left - bucket.untold);
  }
}

function refill(bucket: Bucket, now: number, { capacity, perSecond }: AllowanceRule): void {
  const seconds = Math.max(0, now - bucket.at) / 1_000;
  bucket.points = Math.min(capacity, bucket.points + seconds * perSecond);
  bucket.at = now;
}

function refusal(points: number, left: number, { perSecond }: AllowanceRule): RateLimited {
  const seconds = Math.max(1, Math.ceil((points - left) / perSecond));
  return new RateLimited(`This costs ${points} points, ${Math.max(0, Math.floor(left))} are left.`, seconds);
}
