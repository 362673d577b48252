import { EVENT_CLASS_IDS, type EventClassId, INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import {
  CHALLENGERS,
  EVENT_CLASSES,
  eventClassById,
  INDICATORS,
  LATEST_METHOD,
  methodByVersion,
  methodHash,
  METHODS,
  PILLARS,
} from '#libs/scoring';

/** The table of indicators on the method page: id, pillar, weight in the pillar, half-life in days, E50. */
const INDICATOR_TABLE = [
  ['lethal-violence', 'violence', 0.5, 60, 8],
  ['disorder', 'violence', 0.3, 30, 6],
  ['repression', 'violence', 0.2, 30, 6],
  ['elections', 'institutions', 0.2, 60, 4],
  ['executive', 'institutions', 0.45, 90, 6],
  ['law-and-command', 'institutions', 0.2, 60, 4],
  ['legislature-and-regions', 'institutions', 0.15, 60, 4],
  ['foreign-military', 'foreign', 0.35, 45, 8],
  ['strategic-assets', 'foreign', 0.4, 45, 8],
  ['alignment', 'foreign', 0.25, 45, 8],
];

/** The table of classes: id, base load, indicator; f = frequency-type, i = interval. */
const CLASS_TABLE = `
violence.clash 0 –
violence.attack-on-civilians 0 –
violence.explosion 0 –
violence.riot 4 disorder
violence.property 2 disorder
protest.peaceful 0.5 disorder f
protest.strike 0.5 disorder f
protest.blockade 1 disorder f
repression.crowd-control 4 repression
repression.live-fire 16 repression
repression.leader-arrested 4 repression
repression.mass-arrest 2 repression f
repression.state-of-emergency 8 repression i
repression.curfew 4 repression i
repression.shutdown 4 repression i
repression.mobilisation 2 repression
election.fraud-alleged 2 elections
election.postponed 4 elections
election.annulled 8 elections
executive.coup-alleged 2 executive
executive.contested-appointment 4 executive
executive.rival-authority 8 executive
executive.head-of-government-resigns 8 executive
executive.irregular-successor 8 executive
executive.seat-seized 12 executive i
executive.coup-attempt 16 executive
executive.head-of-state-leaves 16 executive
law.prisoner-freed-by-force 4 law-and-command
law.constitution-changed 4 law-and-command
law.parallel-appointments 8 law-and-command
legislature.no-quorum 2 legislature-and-regions
legislature.head-resigns 4 legislature-and-regions
legislature.dissolved 8 legislature-and-regions
region.heads-resign 4 legislature-and-regions
region.seat-seized 4 legislature-and-regions
foreign.base-alert 2 foreign-military
foreign.base-opened-or-closed 4 foreign-military
foreign.troops-enter 16 foreign-military
asset.intrusion 4 strategic-assets
asset.attacked-or-seized 8 strategic-assets
asset.licence-revoked 4 strategic-assets
asset.expropriated 16 strategic-assets
foreign.statement 0.5 alignment f
foreign.aid-suspended 4 alignment
foreign.sanctions 4 alignment
restraint.order 0 –
restraint.agreement 0 –`;

const RELEASED = { '1.0.0': '725becca5a7625c48bd57125334627c123e12076e4f87b6bc807d737d22e47f3' };

describe('the released methods', () => {
  it('are frozen: a changed figure needs a new version', () => {
    expect(Object.fromEntries(METHODS.map((method) => [method.version, methodHash(method)]))).toEqual(RELEASED);
    expect(methodByVersion('1.0.0')).toBe(LATEST_METHOD);
    expect(methodByVersion('0.9.0')).toBeUndefined();
  });

  it('are not the challengers, which can be asked for by name all the same', () => {
    for (const challenger of CHALLENGERS) {
      expect(METHODS).not.toContain(challenger);
      expect(methodByVersion(challenger.version)).toBe(challenger);
      expect(Object.values(RELEASED)).not.toContain(methodHash(challenger));
    }
  });

  it('have the indicators, weights, half-lives and E50 of the method page', () => {
    const { indicators, pillars } = LATEST_METHOD;
    const table = INDICATOR_IDS.map((id) => {
      const { pillar, weight, halfLifeDays, e50 } = indicators[id];
      return [id, pillar, weight, halfLifeDays, e50];
    });
    expect(table).toEqual(INDICATOR_TABLE);
    expect(pillars).toEqual({ violence: 0.4, institutions: 0.4, foreign: 0.2 });
  });

  it('have the classes, base loads and flags of the method page', () => {
    const lines = EVENT_CLASS_IDS.map((id) => {
      const { load, indicator, frequency, interval } = LATEST_METHOD.classes[id];
      return [id, load, indicator ?? '–', ...(frequency ? ['f'] : []), ...(interval ? ['i'] : [])].join(' ');
    });
    expect(lines).toEqual(CLASS_TABLE.trim().split('\n'));
  });

  it('weigh every level to exactly one', () => {
    for (const { indicators, pillars } of [...METHODS, ...CHALLENGERS]) {
      expect(PILLAR_IDS.reduce((sum, id) => sum + pillars[id], 0)).toBeCloseTo(1, 12);
      for (const pillar of PILLAR_IDS) {
        const weights = INDICATOR_IDS.filter((id) => indicators[id].pillar === pillar).map(
          (id) => indicators[id].weight,
        );
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }
    }
  });
});

describe('the codebook', () => {
  it('describes every class, indicator and pillar, in the order of the vocabulary', () => {
    expect(EVENT_CLASSES.map(({ id }) => id)).toEqual([...EVENT_CLASS_IDS]);
    expect(INDICATORS.map(({ id }) => id)).toEqual([...INDICATOR_IDS]);
    expect(PILLARS.map(({ id }) => id)).toEqual([...PILLAR_IDS]);
  });

  it('finds a class by its id, and nothing under another name', () => {
    for (const one of EVENT_CLASSES) expect(eventClassById(one.id)).toBe(one);
    expect(eventClassById('violence.quarrel' as EventClassId)).toBeUndefined();
  });

  it('tells every class from its neighbours by a definition, an example and a counter-example', () => {
    for (const { title, definition, example, counterExample } of EVENT_CLASSES)
      for (const text of [title, definition, example, counterExample]) expect(text).toMatch(/^["A-Z].{3}/);
    const texts = EVENT_CLASSES.flatMap(({ definition, example, counterExample }) => [
      definition,
      example,
      counterExample,
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('sends near misses only to classes that exist', () => {
    const named = EVENT_CLASSES.flatMap(
      ({ counterExample }) => counterExample.match(/\b[a-z]+\.[a-z][a-z-]+[a-z]/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) expect(EVENT_CLASS_IDS).toContain(id);
  });
});
