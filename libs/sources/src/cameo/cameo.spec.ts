import { existsSync, readFileSync } from 'node:fs';
import { EVENT_CLASS_IDS } from '#libs/events';
import { classOfAction } from './cameo-class.js';
import { CAMEO_GROUPS } from './cameo.data.js';

const codebook = new URL('../../../../../shared/data/cameo-lookups/CAMEO.eventcodesfull.txt', import.meta.url);
const mapped = CAMEO_GROUPS.flatMap(({ codes }) => codes.split(' '));

describe('the table of CAMEO codes', () => {
  it('names every code once, with a class of the method or the reason why it has none', () => {
    expect(new Set(mapped).size).toBe(mapped.length);
    for (const group of CAMEO_GROUPS) {
      expect(group.class === null || EVENT_CLASS_IDS.includes(group.class)).toBe(true);
      expect(group.why.length).toBeGreaterThan(5);
    }
  });

  (existsSync(codebook) ? it : it.skip)(
    'has exactly the codes of the codebook (skipped without the shared data)',
    () => {
      const codes = readFileSync(codebook, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]?.trim());
      expect([...mapped].sort()).toEqual(codes.filter((code) => code).sort());
    },
  );

  it('never lets a machine code weigh as a seizure of power, a coup or an expropriation', () => {
    const heavy = CAMEO_GROUPS.filter(({ class: type }) =>
      /^(executive|asset|law|legislature|election)\./.test(type ?? ''),
    );
    expect(heavy).toEqual([]);
  });

  it('reads codes as text', () => {
    const action = { country: 'KGZ', actorCountries: [] };
    expect(classOfAction({ ...action, code: '0871' })).toMatchObject({ class: 'restraint.agreement' });
    expect(classOfAction({ ...action, code: '871' })).toMatchObject({ class: null, reason: 'unknown-code' });
  });

  it('finds a foreign hand only where exactly one party is from abroad', () => {
    const sanction = (...actorCountries: (string | null)[]) =>
      classOfAction({ code: '163', country: 'KGZ', actorCountries }).class;
    expect(sanction('USA', 'KGZ')).toBe('foreign.sanctions');
    expect(sanction('USA', null)).toBe('foreign.sanctions');
    expect(sanction('USA', 'RUS')).toBeNull();
    expect(sanction('KGZ', 'KGZ')).toBeNull();
  });
});
