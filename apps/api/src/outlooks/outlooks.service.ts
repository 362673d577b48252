import { Inject, Injectable } from '@nestjs/common';
import { closeOfDay, instantMs, UserError, type CountryCode } from '#libs/events';
import { sourceById } from '#libs/sources';
import type { Storage } from '#libs/storage';
import { monthText } from '#libs/validation';
import { BacktestsService } from '../backtests/backtests.service.js';
import { Clock } from '../common/clock.js';
import { LruCache } from '../common/lru.cache.js';
import { STORAGE } from '../common/storage.token.js';
import { monthAfter, outlookFromStore, type OutlookAnswer } from './outlook-from-store.js';
import { feedMonths, OUTLOOK_FEED, type FeedMonths } from './feed-months.js';
import { knownOn } from './outlook-record.js';
import type { FrozenOutlookModel, OutlookModel, OutlookScoreCardModel } from './outlook.model.js';
import type { OutlookArgs } from './outlook.args.js';
import { forecastOf, frozenModelOf, OUTLOOK_LIMITS, scoresOf } from './outlook.view.js';
import { cardOf, pastOutlooks, type PastOutlook } from './past-outlooks.js';

const ANSWERS_KEPT = 400;
const MOMENTS_KEPT = 50;

/** The forecast of the product: given for any day as it was known then, and held against what happened. */
@Injectable()
export class OutlooksService {
  /** Keyed by the last change of the store: an import forgets them all. */
  private readonly answers = new LruCache<Promise<OutlookAnswer>>(ANSWERS_KEPT);
  private readonly told = new LruCache<Promise<FeedMonths>>(MOMENTS_KEPT);
  private readonly pasts = new LruCache<Promise<readonly PastOutlook[]>>(1);

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly backtests: BacktestsService,
  ) {}

  /** @throws UserError for a day or moment that has not come. */
  async outlook(args: OutlookArgs): Promise<OutlookModel> {
    const { country } = args;
    const on = args.on ?? this.clock.today();
    const asOf = knownOn(on, args.asOf ?? null);
    this.refuseFuture(on, args.asOf ?? null);
    const month = monthAfter(on);
    const change = await this.storage.changes.last();
    const told = await kept(this.told, `${change} ${asOf}`, () => feedMonths(this.storage, asOf));
    const { reason, outlook, known } = await kept(this.answers, `${change} ${country} ${month} ${asOf}`, () =>
      outlookFromStore(this.storage, { country, month, asOf }, told),
    );
    const text = monthText(month);
    return {
      ...{ id: `${country} ${text}`, country, month: text, asOf, reason, limits: OUTLOOK_LIMITS },
      attribution: outlook ? sourceById(OUTLOOK_FEED).attributionLine : null,
      forecast:
        outlook && known
          ? { ...forecastOf(outlook, known), calibration: await this.backtests.calibration(outlook.modelLead) }
          : null,
    };
  }

  /** The frozen outlooks of a country up to a month (`YYYY-MM`), newest first. */
  async frozen(country: CountryCode, upTo: string, first: number): Promise<FrozenOutlookModel[]> {
    const past = await this.past();
    return past
      .filter((row) => row.country === country && row.month <= upTo)
      .slice(0, first)
      .map(frozenModelOf);
  }

  async scoreCard(): Promise<OutlookScoreCardModel> {
    const past = await this.past();
    return {
      published: scoresOf(cardOf(past.filter(({ isLate }) => !isLate))),
      late: scoresOf(cardOf(past.filter(({ isLate }) => isLate))),
      open: past.filter(({ deaths }) => deaths === null).length,
    };
  }

  /** Every frozen outlook with what happened, as known today. */
  async past(): Promise<readonly PastOutlook[]> {
    const today = this.clock.today();
    const [change, frozenAt] = await Promise.all([this.storage.changes.last(), this.storage.outlooks.lastFrozenAt()]);
    const key = `${change} ${today} ${frozenAt ?? ''}`;
    return kept(this.pasts, key, () => pastOutlooks(this.storage, today));
  }

  private refuseFuture(on: string, asOf: string | null): void {
    if (on > this.clock.today()) throw new UserError('BAD_USER_INPUT', `on: ${on} has not come yet.`, 'on');
    if (asOf !== null && instantMs(asOf) > instantMs(closeOfDay(this.clock.today())))
      throw new UserError('BAD_USER_INPUT', `asOf: ${asOf} has not come yet.`, 'asOf');
  }
}

/** The answer kept under a key, asked for once; a failure is not kept. */
function kept<T>(cache: LruCache<Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const answer = ask();
  cache.set(key, answer);
  answer.catch(() => cache.delete(key));
  return answer;
}
