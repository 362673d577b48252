import { labelAtom } from './label-atom.js';
import type { LabelChange } from './label-feed.service.js';

const SELF = 'http://127.0.0.1:3000/feeds/labels.atom';
const CHANGE: LabelChange = {
  country: 'KGZ',
  name: 'Kyrgyzstan & <others>',
  on: '2020-10-06',
  from: 'guarded',
  to: 'high',
  fromValue: 27.13,
  toValue: 51.32,
};

describe('the feed of label changes', () => {
  it('tells what became what, when it was known, and where it is explained', () => {
    const xml = labelAtom({ changes: [CHANGE], self: SELF, begunAt: '2020-01-01T00:00:00Z' });
    expect(xml).toContain('<id>tag:faultline,2026:labels/KGZ/2020-10-06/high</id>');
    expect(xml).toContain('<title>Kyrgyzstan &#38; &#60;others&#62;: guarded → high</title>');
    expect(xml).toContain('<updated>2020-10-07T00:00:00Z</updated>');
    expect(xml).toContain('from 27.1 to 51.3');
    expect(xml).toContain('/country/KGZ?to=2020-10-06&#38;asOf=2020-10-07T00%3A00%3A00Z');
  });

  it('is a feed without entries too', () => {
    const xml = labelAtom({ changes: [], self: SELF, begunAt: '2020-01-01T00:00:00Z' });
    expect(xml).toContain('<updated>2020-01-01T00:00:00Z</updated>');
    expect(xml).not.toContain('<entry>');
  });
});
