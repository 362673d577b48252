import fc from 'fast-check';
import { isInstant, UserError } from '#libs/events';
import { parsePage, parseSyndication, readableText } from '#libs/sources';
import { anyWounds, damaged } from '../../../../test/support/damage.js';

const ENTRY = '<title>Crowd &amp; police</title><link>https://wire.example/1</link>';
const FEEDS = [
  [
    'RSS',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item>${ENTRY}<pubDate>Tue, 06 Oct 2020 08:30:00 +0600</pubDate><description><![CDATA[<p>Three died.</p>]]></description></item></channel></rss>`,
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:v,2020:7</id><title type="html">A</title><link href="https://v.example/7"/><published>2020-10-06T10:00:00Z</published><content type="xhtml"><div><p>Two <em>clashed</em>.</p></div></content></entry></feed>',
  ],
] as const;
const PAGE =
  '<html><head><title>Crowd</title><script>alert(1)</script></head><body><article><h1>Crowd</h1><p>Three died.</p></article></body></html>';

describe('a damaged news feed', () => {
  it.each(FEEDS)('in %s is refused with a sentence, or read with sound addresses and moments', (_, text) =>
    fc.assert(
      fc.property(anyWounds, (wounds) => {
        try {
          for (const { url, publishedAt } of parseSyndication(damaged(text, wounds)).entries) {
            if (url !== null) expect(url).toMatch(/^https?:\/\//);
            if (publishedAt !== null) expect(isInstant(publishedAt)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { seed: 11, numRuns: 500 },
    ),
  );
});

describe('a damaged page', () => {
  it('is read as far as it can be, and never runs', () =>
    fc.assert(
      fc.property(anyWounds, (wounds) => {
        const html = damaged(PAGE, wounds);
        const { text } = parsePage(html);
        expect([typeof text, typeof readableText(html)]).toEqual(['string', 'string']);
      }),
      { seed: 11, numRuns: 500 },
    ));
});
