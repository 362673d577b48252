import { parsePage, parseSyndication, publishedAtOf, readableText } from '#libs/sources';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Steppe Wire</title><link>https://wire.example/</link><language>en-gb</language>
  <atom:link href="https://wire.example/rss" rel="self"/>
  <image><title>Logo</title><url>https://wire.example/logo.png</url></image>
  <item>
    <title>Crowd storms the White House</title>
    <link>https://wire.example/1</link><guid isPermaLink="false">wire-1</guid>
    <pubDate>Tue, 06 Oct 2020 08:30:00 +0600</pubDate>
    <description>Short.</description>
    <content:encoded><![CDATA[<p>Protesters stormed the&nbsp;seat of government.</p><p>At least 590 people were injured.</p>]]></content:encoded>
  </item>
  <item>
    <title><![CDATA[<script>alert(1)</script> &amp; more]]></title>
    <guid>https://wire.example/2</guid><pubDate>5 Oct 20 23:05 GMT</pubDate>
    <source url="https://other.example/">Other Agency</source>
    <description>The commission &lt;b&gt;annulled&lt;/b&gt; the result.&lt;script&gt;alert(1)&lt;/script&gt;</description>
  </item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Valley News</title>
  <entry><id>tag:valley.example,2020:7</id><title type="html">Clashes &amp;amp; arrests</title>
    <link rel="edit" href="https://valley.example/edit"/><link href="https://valley.example/7"/>
    <published>2020-10-06T10:00:00+06:00</published><updated>2020-10-07T00:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two towns <em>clashed</em>.</p><p>Three died.</p></div></content>
  </entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://old.example/"><title>Old Wire</title></channel>
  <item rdf:about="https://old.example/1"><title>Mine seized</title><link>https://old.example/1</link>
  <description>A crowd seized the mine.</description><dc:date>2020-10-06</dc:date></item></rdf:RDF>`;

describe('a news feed', () => {
  it('in RSS gives its articles as text, with address, publisher and moment', () => {
    expect(parseSyndication(RSS)).toEqual({
      title: 'Steppe Wire',
      language: 'en-gb',
      entries: [
        {
          id: 'wire-1',
          title: 'Crowd storms the White House',
          url: 'https://wire.example/1',
          publisher: null,
          publishedAt: '2020-10-06T08:30:00+06:00',
          text: 'Protesters stormed the seat of government.\nAt least 590 people were injured.',
        },
        {
          id: 'https://wire.example/2',
          title: '<script>alert(1)</script> &amp; more',
          url: 'https://wire.example/2',
          publisher: 'Other Agency',
          publishedAt: '2020-10-05T23:05:00Z',
          text: 'The commission annulled the result.',
        },
      ],
    });
  });

  it('in Atom is read the same: the article, not the way to edit it, and when it was published, not when it was touched', () =>
    expect(parseSyndication(ATOM).entries).toEqual([
      {
        id: 'tag:valley.example,2020:7',
        title: 'Clashes & arrests',
        url: 'https://valley.example/7',
        publisher: null,
        publishedAt: '2020-10-06T10:00:00+06:00',
        text: 'Two towns clashed.\nThree died.',
      },
    ]));

  it('in RSS 1.0, or in Atom under a prefix, is a feed as well; a day alone counts as over', () => {
    expect(parseSyndication(RDF).entries).toMatchObject([
      { title: 'Mine seized', url: 'https://old.example/1', publishedAt: '2020-10-06T23:59:59Z' },
    ]);
    const prefixed = ATOM.replaceAll(/<(\/?)(feed|entry|id|title|link|published|updated|content)\b/g, '<$1a:$2');
    expect(parseSyndication(prefixed).entries).toEqual(parseSyndication(ATOM).entries);
  });

  it('links to the web only', () => {
    const entry = parseSyndication('<rss><item><link>javascript:alert(1)</link><title>x</title></item></rss>')
      .entries[0];
    expect(entry).toMatchObject({ url: null, id: null, publishedAt: null, text: '' });
  });

  it.each([
    ['that declares entities which unfold into gigabytes', `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${RSS}`],
    [
      'that would have a file of this machine read',
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss>&f;</rss>',
    ],
    ['that is cut off', RSS.slice(0, 700)],
    ['cut off behind an element that ends itself', ATOM.slice(0, ATOM.indexOf('/edit"/>') + 8)],
    ['that is a page of a hotel network', '<html><body>Sign in</body></html>'],
    ['that is empty', '  '],
    ['nested without end', `<rss>${'<a>'.repeat(300)}`],
    ['of more entries than any feed has', `<rss>${'<item/>'.repeat(6000)}</rss>`],
  ])('%s is refused with a sentence', (_, text) => expect(() => parseSyndication(text)).toThrow(/^The feed .+\.$/));

  it('with entities nobody declared shows them as they are', () => {
    const [entry] = parseSyndication('<rss><item><title>&a; &#65; &amp;</title></item></rss>').entries;
    expect(entry?.title).toBe('&a; A &');
  });
});

describe('the moment of publication', () => {
  it.each([
    ['Tue, 06 Oct 2020 08:30:00 GMT', '2020-10-06T08:30:00Z'],
    ['6 Oct 2020 8:30 EST', '2020-10-06T08:30:00-05:00'],
    ['Tuesday, 06-Oct-20 08:30:00 UTC', '2020-10-06T08:30:00Z'],
    ['2020-10-06T08:30:00.5+06:00', '2020-10-06T08:30:00.5+06:00'],
    ['2020-10-06 08:30+0600', '2020-10-06T08:30:00+06:00'],
    ['2020-10-06', '2020-10-06T23:59:59Z'],
  ])('%s is understood', (text, instant) => expect(publishedAtOf(text)).toBe(instant));

  it.each([
    'Tue, 31 Feb 2020 08:30:00 GMT',
    '2020-10-06T08:30:00',
    '06/10/2020',
    'yesterday',
    '',
    '6 Oct 2020 08:30 IST',
  ])('"%s" names none: nobody can tell', (text) => expect(publishedAtOf(text)).toBeNull());
});

describe('a web page', () => {
  const page = `<!doctype html><html lang="en"><head><title>Site – story</title><meta property="og:title" content="A mine is seized">
    <meta property="og:site_name" content="Valley News"><script type="application/ld+json">{"datePublished": "2020-10-06T08:30:00+06:00"}</script>
    <style>p { color: red }</style></head><body><nav>Home | World</nav><h1>Big</h1>
    <article><h2>A mine is seized</h2><p>A crowd <b>seized</b> the
    mine at Kumtor.</p><p hidden>Subscribe!</p><ul><li>Guards fled.<li>Police came.</ul><script>track()</script></article>
    <article-list>More</article-list><footer>© 2020</footer></body></html>`;

  it('is read as its reader sees it: the article, without menus, programs and notices', () =>
    expect(readableText(page)).toBe(
      'A mine is seized\nA crowd seized the mine at Kumtor.\nGuards fled.\nPolice came.',
    ));

  it('says itself when it was published, by whom and under what headline', () =>
    expect(parsePage(page)).toMatchObject({
      title: 'A mine is seized',
      publisher: 'Valley News',
      publishedAt: '2020-10-06T08:30:00+06:00',
      language: 'en',
    }));

  it('with many articles, or none, is read as a whole', () => {
    expect(readableText('<article>One</article><article>Two</article>')).toBe('One\nTwo');
    expect(readableText('Plain &lt;words&gt; &amp; more')).toBe('Plain <words> & more');
  });

  it('nested a million deep is refused at once', () =>
    expect(() => readableText('<div>'.repeat(1_000_000))).toThrow('more than 1000 deep'));
});
