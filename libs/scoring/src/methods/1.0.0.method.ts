import type { EventClassId, IndicatorId } from '#libs/events';
import { EVENT_CLASSES } from '../classes/catalogue.js';
import { INDICATORS } from '../indicators/catalogue.js';
import type { ClassRule, IndicatorRule, Method } from './method.js';

const WEIGHTS_IN_PILLAR: Readonly<Record<IndicatorId, number>> = {
  'lethal-violence': 0.5,
  disorder: 0.3,
  repression: 0.2,
  elections: 0.2,
  executive: 0.45,
  'law-and-command': 0.2,
  'legislature-and-regions': 0.15,
  'foreign-military': 0.35,
  'strategic-assets': 0.4,
  alignment: 0.25,
};

/**
 * Frozen. Loads, half-lives and E50 are read from the class and indicator files; a later method that wants another
 * figure overrides it in its own file, because a change there would move this one and break its pinned hash.
 */
export const METHOD_1_0_0: Method = {
  version: '1.0.0',
  pillars: { violence: 0.4, institutions: 0.4, foreign: 0.2 },
  indicators: Object.fromEntries(
    INDICATORS.map(({ id, pillar, halfLifeDays, e50 }): [IndicatorId, IndicatorRule] => [
      id,
      { pillar, weight: WEIGHTS_IN_PILLAR[id], halfLifeDays, e50 },
    ]),
  ) as Record<IndicatorId, IndicatorRule>,
  classes: Object.fromEntries(
    EVENT_CLASSES.map(({ id, load, indicator, frequency, interval }): [EventClassId, ClassRule] => [
      id,
      { load, indicator, frequency, interval },
    ]),
  ) as Record<EventClassId, ClassRule>,
  confidence: {
    grades: { A: 0.95, B: 0.8, C: 0.6, D: 0.35, E: 0.1, F: 0.5 },
    attributions: { fact: 1, official: 0.95, observer: 0.85, 'local-media': 0.8, party: 0.7 },
    precisions: { curated: 1, bulk: 1, machine: 0.75 },
    cap: 0.99,
  },
  habit: { halfLifeDays: 180, warmUpDays: 28, bulkThreshold: 1 },
  casualties: {
    dead: { indicator: 'lethal-violence', factor: 3, per: 1 },
    injured: { indicator: 'disorder', factor: 1, per: 10 },
  },
  factorHit: 1.5,
  band: { loadError: 0.25, modelError: 0.1, staleModelError: 0.2, width: 1.645 },
  labels: { bounds: [20, 35, 50, 70], jump: 5 },
};
