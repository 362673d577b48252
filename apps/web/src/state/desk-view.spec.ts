import { formatDeskView, parseDeskView } from './desk-view.js';

describe('the address of the desk', () => {
  it('holds the proposal, the order and the country that are looked at', () => {
    const view = { tab: 'queue', item: 'KGZ:abc-1', orderBy: 'MARGIN', country: 'KGZ' } as const;
    expect(formatDeskView(view)).toBe('/desk?order=margin&country=KGZ&item=KGZ%3Aabc-1');
    expect(parseDeskView('order=margin&country=KGZ&item=KGZ%3Aabc-1')).toEqual(view);
  });

  it('is short for the queue as it opens, and ignores what it does not know', () => {
    const view = parseDeskView('tab=nothing&order=fame&country=ZZZ');
    expect(view).toEqual({ tab: 'queue', item: null, orderBy: 'IMPACT', country: null });
    expect(formatDeskView(view)).toBe('/desk');
  });
});
