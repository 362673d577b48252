import { SharedRead } from './shared-read.js';

describe('what everybody asks for', () => {
  it('is read once for all who come while a read is under way, and never from before they asked', async () => {
    let state = 'old';
    const begun: string[] = [];
    const shared = new SharedRead(async () => {
      const seen = state;
      begun.push(seen);
      await new Promise((resolve) => setImmediate(resolve));
      return seen;
    });
    const first = shared.now();
    state = 'new';
    const later = [shared.now(), shared.now(), shared.now()];
    expect(await first).toBe('old');
    expect(await Promise.all(later)).toEqual(['new', 'new', 'new']);
    expect(begun).toEqual(['old', 'new']);
  });

  it('is asked for again after a failure', async () => {
    let isAway = true;
    const shared = new SharedRead(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve('here')));
    const failed = shared.now();
    const waiting = shared.now();
    isAway = false;
    await expect(failed).rejects.toThrow('away');
    expect(await waiting).toBe('here');
    expect(await shared.now()).toBe('here');
  });
});
