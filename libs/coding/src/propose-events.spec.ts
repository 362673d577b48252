import {
  codeReport,
  mergeAcrossReports,
  proposalsOf,
  proposeEvents,
  proposeFactors,
  type ReportContext,
} from '#libs/coding';

const CONTEXT: ReportContext = {
  reportId: 'report-1',
  group: 'wire',
  grade: 'B',
  publisher: 'a paper',
  knownAt: '2020-10-06T12:00:00Z',
};
const coded = (text: string) => codeReport({ text, publishedOn: '2020-10-06', grade: 'B', country: 'KGZ' });

describe('what a report proposes', () => {
  const STORMING = 'Protesters stormed the parliament building in Bishkek on Tuesday.';

  it('is named after its text, in twelve characters and a number, and points back to the sentence', () => {
    const [event] = proposeEvents(coded(STORMING), CONTEXT);
    expect(event?.id).toMatch(/^[0-9a-f]{12}-1$/);
    expect(event).toMatchObject({ place: 'Bishkek', feed: 'faultline-coder', source: 'a paper', coding: 'curated' });
    expect(event?.reports).toMatchObject([{ reportId: 'report-1', group: 'wire', quote: STORMING, denies: false }]);
  });

  it('leaves out what did not happen', () =>
    expect(proposeEvents(coded('Protesters did not storm the parliament building in Bishkek.'), CONTEXT)).toEqual([]));

  it('is counted once for a stored event that two reports tell: the first of them holds its toll', () => {
    const FIVE = 'Five people were killed in riots in Bishkek, police said.';
    const [stored] = proposeEvents(coded(FIVE), CONTEXT);
    const reports = stored!.reports.flatMap((one) => [
      one,
      { ...one, reportId: 'report-2', group: 'other', denies: true },
    ]);
    const [placed] = mergeAcrossReports(
      [{ ...stored!, reports }],
      proposalsOf(coded(FIVE), { ...CONTEXT, reportId: 'report-3', group: 'other' }),
    );
    expect(placed?.claims.map(({ reportId, dead, denies }) => [reportId, dead, denies])).toEqual([
      ['report-1', 5, false],
      ['report-2', null, true],
      ['report-3', 5, false],
    ]);
    // Who only denies an event is no voice for it.
    expect(placed?.independent).toBe(true);
  });
});

describe('standing facts a report tells', () => {
  const factors = proposeFactors(coded('The country hosts a Russian military base in Kant.'), CONTEXT);

  it('are rows with the indicator and load of the founding case, valid from the report on', () =>
    expect(factors).toMatchObject([
      {
        kind: 'base',
        indicator: 'foreign-military',
        load: 4,
        country: 'KGZ',
        validFrom: '2020-10-06',
        validTo: null,
        knownAt: '2020-10-06T12:00:00Z',
        source: 'a paper',
        feed: 'faultline-coder',
      },
    ]));

  it('are named after the text, apart from its events', () => expect(factors[0]?.id).toMatch(/^[0-9a-f]{12}-f1$/));
});
