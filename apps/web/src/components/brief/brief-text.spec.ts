import { briefOf, type BriefCountry, type BriefScore } from './brief-text.js';

const COUNTRY: BriefCountry = {
  code: 'KGZ',
  name: 'Kyrgyzstan',
  coverage: { state: 'OBSERVED', reason: null },
  score: null,
};
const EVENT = {
  id: 'KGZ:e04',
  title: 'Seat of power seized',
  occurredOn: '2020-10-06',
  place: 'Bishkek',
  dead: 1,
  injured: 590,
  demo: false,
  classInfo: { title: 'Riot' },
  reports: [
    {
      quote: 'Crowds stormed it',
      denies: false,
      report: { publisher: 'Agency', publishedAt: '2020-10-06T01:00:00Z', title: null },
    },
    {
      quote: 'Crowds stormed it',
      denies: false,
      report: { publisher: 'Agency', publishedAt: '2020-10-06T01:00:00Z', title: null },
    },
  ],
};
const line = (points: number, indicator: string) =>
  ({
    kind: 'EVENT',
    id: 'e04',
    points,
    confidence: 0.96,
    indicator: { title: indicator },
    event: EVENT,
    factor: null,
  }) as const;
const SCORE: BriefScore = {
  on: '2020-10-06',
  value: 51.32,
  low: 41.4,
  high: 59.6,
  label: 'HIGH',
  hash: 'abc',
  worldRank: 1,
  ranked: 165,
  percentile: 99.9,
  method: { version: '1.0.0', hash: 'def' },
  pillars: [{ id: 'violence', value: 36.9 }],
  changeSince: { from: '2020-10-05', fromValue: 27.1, delta: 24.22 },
  contributions: {
    totalCount: 3,
    nodes: [
      line(7.1, 'Disorder'),
      {
        kind: 'FACTOR',
        id: 'kant',
        points: 2,
        confidence: null,
        indicator: { title: 'Foreign military' },
        event: null,
        factor: { name: 'Kant air base', source: 'Treaty', validFrom: '2003-10-23' },
      },
      line(3.51, 'Lethal violence'),
    ],
  },
};

describe('a brief', () => {
  const brief = briefOf(COUNTRY, SCORE);

  it('says where the country stands with the figures of the score and its direction', () => {
    expect(brief.standing).toContain('is 51.3 (0–100, high = more risk; 90 % band 41.4 to 59.6), high');
    expect(brief.standing).toContain('+24.2 points since 5 Oct 2020, when it was 27.1');
  });

  it('has one sentence and one footnote for each event and standing fact, in the order of their points', () => {
    expect(brief.sentences).toEqual([
      { text: '6 Oct 2020, Bishkek: Seat of power seized, 1 dead and 590 injured; 10.6 points, 96% sure.', note: 1 },
      { text: 'Kant air base, a standing fact, accounts for 2.0 points (foreign military).', note: 2 },
    ]);
    expect(brief.footnotes).toEqual([
      { number: 1, event: 'KGZ:e04', text: 'Riot. Agency, 6 Oct 2020', quotes: ['Crowds stormed it'] },
      { number: 2, event: null, text: 'Treaty, since 23 Oct 2003', quotes: [] },
    ]);
  });

  it('says when its rows are all there are', () => expect(brief.rest).toBe('These rows add up to the score of 51.3.'));

  it('says what the rows it leaves out make up', () =>
    expect(briefOf(COUNTRY, { ...SCORE, contributions: { ...SCORE.contributions, totalCount: 9 } }).rest).toBe(
      '6 further rows of the ledger make up the remaining 38.7 points.',
    ));

  it('spends no sentence on what would be read as 0.0 points', () => {
    const faded = { ...line(0.04, 'Disorder'), id: 'e01' };
    const contributions = { totalCount: 5, nodes: [...SCORE.contributions.nodes, faded] };
    const withFaded = briefOf(COUNTRY, { ...SCORE, contributions });
    expect(withFaded.sentences).toEqual(brief.sentences);
    expect(withFaded.footnotes).toEqual(brief.footnotes);
    expect(withFaded.rest).toBe('2 further rows of the ledger make up the remaining 38.7 points.');
  });
});
