import { Injectable } from '@nestjs/common';
import { INDICATOR_IDS, UserError, type EventClassId, type IndicatorId } from '#libs/events';
import {
  CHALLENGERS,
  eventClassById,
  INDICATORS,
  LATEST_METHOD,
  methodByVersion,
  methodHash,
  METHODS,
  PILLARS,
  type Method,
} from '#libs/scoring';
import type { EventClassModel } from '../events/event.model.js';
import type { IndicatorModel, MethodModel } from './method.model.js';

/** Released methods and the words of the vocabulary. */
@Injectable()
export class MethodsService {
  /** A released method or a challenger. @throws UserError for any other version. */
  named(version: string | null | undefined): Method {
    if (version == null) return LATEST_METHOD;
    const method = methodByVersion(version);
    if (method) return method;
    const known = [...METHODS, ...CHALLENGERS].map((one) => one.version).join(', ');
    throw new UserError(
      'BAD_USER_INPUT',
      `There is no method "${version.slice(0, 40)}". There are: ${known}.`,
      'method',
    );
  }

  all(): MethodModel[] {
    return [...METHODS, ...CHALLENGERS].map(modelOf);
  }

  indicators(): IndicatorModel[] {
    return INDICATOR_IDS.map((id) => indicatorOf(id));
  }
}

function modelOf(method: Method): MethodModel {
  return {
    version: method.version,
    hash: methodHash(method),
    isReleased: METHODS.includes(method),
    pillars: PILLARS.map(({ id, title }) => ({ id, title, weight: method.pillars[id] })),
    indicators: INDICATOR_IDS.map((id) => indicatorOf(id, method)),
  };
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
