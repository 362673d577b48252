import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { INDICATOR_IDS, UserError, type EventClassId, type IndicatorId } from '#libs/events';
import {
  eventClassById,
  INDICATORS,
  KnownMethods,
  LATEST_METHOD,
  methodHash,
  PILLARS,
  type Method,
} from '#libs/scoring';
import type { DraftedMethod, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import type { EventClassModel } from '../events/event.model.js';
import type { IndicatorModel, MethodModel } from './method.model.js';
import { knownWith } from './stored-methods.js';
import type { WeighingArgs } from './weighing.args.js';
import { readWeights, type Weighing } from './weighing.js';

/** Every method there is – of the code and of the store – and the words of the vocabulary. */
@Injectable()
export class MethodsService implements OnModuleInit {
  private known = new KnownMethods();
  private drafted: ReadonlyMap<string, DraftedMethod> = new Map();
  private reading: Promise<void> = Promise.resolve();

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  onModuleInit(): Promise<void> {
    return this.refresh();
  }

  /** Reads what was drafted and published since: after a change of one's own, and when another process tells of one. */
  refresh(): Promise<void> {
    // One after the other: an older reading never takes the place of a newer one.
    const next = this.reading.catch(() => undefined).then(() => this.read());
    this.reading = next;
    return next;
  }

  /** The newest published method: what a question that names none is about. */
  get current(): Method {
    return this.known.current;
  }

  byVersion(version: string): Method | undefined {
    return this.known.byVersion(version);
  }

  /** A released method, a challenger or a draft. @throws UserError for any other version. */
  named(version: string | null | undefined): Method {
    if (version == null) return this.current;
    const method = this.known.byVersion(version);
    if (method) return method;
    const versions = this.known.all.map((one) => one.version).join(', ');
    throw new UserError(
      'BAD_USER_INPUT',
      `There is no method "${version.slice(0, 40)}". There are: ${versions}.`,
      'method',
    );
  }

  /** @throws UserError for a method there is none of, or weights it does not allow. */
  weighing({ method: version, weights }: WeighingArgs): Weighing {
    const method = this.named(version);
    return { method, weights: readWeights(weights, method) };
  }

  all(): MethodModel[] {
    return this.known.all.map((method) => this.modelOf(method));
  }

  indicators(): IndicatorModel[] {
    return INDICATOR_IDS.map((id) => this.indicator(id));
  }

  /** An indicator under the current method. */
  indicator(id: IndicatorId): IndicatorModel {
    return indicatorOf(id, this.current);
  }

  private async read(): Promise<void> {
    const drafted = await this.storage.methods.drafted();
    this.drafted = new Map(drafted.map((draft) => [draft.version, draft]));
    this.known = knownWith(drafted);
  }

  private modelOf(method: Method): MethodModel {
    const draft = this.drafted.get(method.version);
    return {
      version: method.version,
      hash: methodHash(method),
      isReleased: this.known.released.includes(method),
      isCurrent: method === this.current,
      pillars: PILLARS.map(({ id, title }) => ({ id, title, weight: method.pillars[id] })),
      indicators: INDICATOR_IDS.map((id) => indicatorOf(id, method)),
      draft: draft ?? null,
    };
  }
}

/** An indicator with the numbers it has under a method. */
export function indicatorOf(id: IndicatorId, method: Method = LATEST_METHOD): IndicatorModel {
  const { title, meaning } = WORDS.get(id) ?? { title: id, meaning: '' };
  return { id, title, meaning, ...method.indicators[id] };
}

const WORDS = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** A class of the vocabulary in words. */
export function classInfoOf(id: EventClassId): EventClassModel {
  const known = eventClassById(id);
  if (!known) throw new Error(`"${id}" is no event class.`);
  const { title, definition, indicator, load } = known;
  return { id, title, definition, indicator, baseLoad: load };
}
