import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import { draftedMethod, LATEST_METHOD, methodHash, type Method } from '#libs/scoring';
import { ofCode, storedMethods } from './stored-methods.js';

const rowOf = (method: Method, basedOn: string | null, isReleased: boolean) => ({
  version: method.version,
  isReleased,
  pillars: PILLAR_IDS.map((id) => ({ id, weight: method.pillars[id] })),
  indicators: INDICATOR_IDS.map((id) => ({ id, ...method.indicators[id] })),
  draft: basedOn === null ? null : { basedOn },
});
const published = draftedMethod(LATEST_METHOD, {
  version: '1.2.0',
  pillars: [{ id: 'foreign', weight: 0.1 }],
  halfLives: [{ id: 'executive', days: 45 }],
});
const draft = draftedMethod(published, { version: '1.3.0', indicators: [{ id: 'alignment', weight: 0 }] });

describe('the methods of a server', () => {
  it('are in the browser what they are in the store, hash for hash', () => {
    const rows = [rowOf(LATEST_METHOD, null, true), rowOf(published, '1.0.0', true), rowOf(draft, '1.2.0', false)];
    const known = storedMethods(rows);
    expect(methodHash(known.current)).toBe(methodHash(published));
    expect(known.onTrial.map(methodHash)).toContain(methodHash(draft));
  });

  it('are those of the code when nothing was drafted, and a method of another code is left out', () => {
    expect(storedMethods([rowOf(LATEST_METHOD, null, true)])).toBe(ofCode);
    expect(storedMethods([rowOf(draft, '9.9.9', true)]).byVersion('1.3.0')).toBeUndefined();
  });
});
