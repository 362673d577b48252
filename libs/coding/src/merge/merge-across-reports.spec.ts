import {
  codeReport,
  findRepeated,
  mergeAcrossReports,
  type Placement,
  proposalsOf,
  proposeEvents,
  type ReportContext,
} from '#libs/coding';
import { comparePersons } from './same-person.js';

const contextOf = (reportId: string, more: Partial<ReportContext> = {}): ReportContext => ({
  reportId,
  group: reportId,
  grade: 'B',
  publisher: reportId,
  knownAt: '2020-10-06T12:00:00Z',
  ...more,
});
const codedOf = (text: string, on = '2020-10-06') => codeReport({ text, publishedOn: on, grade: 'B', country: 'KGZ' });
const known = (text: string, on?: string) => proposeEvents(codedOf(text, on), contextOf('first'));
const told = (text: string, more: Partial<ReportContext> = {}, on?: string) =>
  proposalsOf(codedOf(text, on), contextOf('second', more));
const place = (before: string, after: string, more: Partial<ReportContext> = {}): Placement => {
  const [placement] = mergeAcrossReports(known(before), told(after, more));
  if (!placement) throw new Error(`nothing was coded in: ${after}`);
  return placement;
};

const STORMING = 'Protesters stormed the parliament building in Bishkek on Tuesday.';

describe('a report about something known', () => {
  it('is evidence for the event another report told, in other words', () => {
    const placement = place(STORMING, 'A crowd broke into the parliament in Bishkek, a witness said.');
    expect(placement).toMatchObject({ verdict: 'evidence', eventId: known(STORMING)[0]?.id, independent: true });
    expect(placement.claims.map(({ reportId }) => reportId)).toEqual(['first', 'second']);
  });

  it('confirms nothing when both come from one wire', () =>
    expect(place(STORMING, STORMING, { group: 'first' }).independent).toBe(false));

  it('is one event with a day stated and a day assumed, and two with two days between', () => {
    const yesterday = known('Protesters stormed the parliament building in Bishkek on Monday.');
    const [next] = mergeAcrossReports(yesterday, told(STORMING));
    const [later] = mergeAcrossReports(yesterday, told(STORMING, {}, '2020-10-08'));
    expect([next?.verdict, later?.verdict]).toEqual(['evidence', 'evidence']);
    const [week] = mergeAcrossReports(
      yesterday,
      told('Protesters stormed the parliament building in Bishkek.', {}, '2020-10-12'),
    );
    expect(week?.verdict).toBe('new');
  });

  it.each([
    ['another city', 'Rioters burned cars in Bishkek.', 'Rioters burned cars in Osh.'],
    ['another class', STORMING, 'Police used tear gas against protesters in Bishkek.'],
  ])('is new when it tells of %s', (_, before, after) => expect(place(before, after).verdict).toBe('new'));

  it('joins the proposals of two unknown reports with one another', () => {
    const first = told(STORMING);
    const second = proposalsOf(codedOf('A crowd stormed the parliament in Bishkek.'), contextOf('third'));
    const [one, two] = mergeAcrossReports([], [...first, ...second]);
    expect([one?.verdict, two?.verdict, two?.eventId]).toEqual(['new', 'evidence', first[0]?.id]);
  });
});

describe('proposals that wait for a decision', () => {
  const waiting = (after: string, before: readonly string[], more: Partial<ReportContext> = {}) => {
    const pending = before.flatMap((text, i) => proposalsOf(codedOf(text), contextOf(`wait-${i + 1}`, more)));
    return mergeAcrossReports([], told(after), pending).map((placement) => placement.waiting);
  };

  it('are named when another report tells the same act, in other words, and change no verdict', () => {
    const pending = proposalsOf(codedOf('A crowd broke into the parliament in Bishkek.'), contextOf('wait-1'));
    const [placement] = mergeAcrossReports([], told(STORMING), pending);
    expect(placement).toMatchObject({ verdict: 'new', eventId: null });
    expect(placement?.waiting).toEqual([
      { proposal: pending[0]?.id, reportId: 'wait-1', is: 'same', independent: true },
    ]);
  });

  it('are found although an event is known as well', () => {
    const pending = proposalsOf(codedOf('A crowd broke into the parliament in Bishkek.'), contextOf('wait-1'));
    const [placement] = mergeAcrossReports(known(STORMING), told(STORMING), pending);
    expect(placement).toMatchObject({ verdict: 'evidence', waiting: [{ reportId: 'wait-1' }] });
  });

  it('stand against it when they deny it, or count otherwise', () => {
    expect(waiting(STORMING, ['Protesters did not storm the parliament building in Bishkek.'])).toMatchObject([
      [{ is: 'denies' }],
    ]);
    expect(
      waiting('Five people were killed in riots in Bishkek, police said.', [
        'Forty people were killed in riots in Bishkek, opposition activists said.',
      ]),
    ).toMatchObject([[{ is: 'another-count' }]]);
  });

  it('are left out when they tell of another place, of another person, or come from the same report', () => {
    expect(waiting('Rioters burned cars in Bishkek.', ['Rioters burned cars in Osh.'])).toEqual([[]]);
    expect(
      waiting('Police arrested opposition leader Marat Osmonov in Bishkek.', [
        'Police arrested opposition leader Bolot Tagaev in Bishkek.',
      ]),
    ).toEqual([[]]);
    expect(mergeAcrossReports([], told(STORMING), told(STORMING)).map((placement) => placement.waiting)).toEqual([[]]);
  });

  it('confirm nothing when they come from one wire', () =>
    expect(waiting(STORMING, [STORMING], { group: 'second' })).toMatchObject([[{ is: 'same', independent: false }]]));
});

describe('counts of two reports', () => {
  const FIVE = 'Five people were killed in riots in Bishkek, police said.';

  it('are never summed: a later count of the same side stands', () => {
    const later = { knownAt: '2020-10-06T18:00:00Z' };
    expect(place(FIVE, 'Riots in Bishkek left nine people dead, police said.', later)).toMatchObject({
      verdict: 'evidence',
      dead: 9,
      reason: expect.stringContaining('dead 9, known 5') as string,
    });
  });

  it('agree when the vaguer one allows the other', () =>
    expect(place(FIVE, 'At least three people were killed in riots in Bishkek, police said.')).toMatchObject({
      verdict: 'evidence',
      dead: 5,
    }));

  it('contradict when another side tells another toll, and both claims stay side by side', () => {
    const placement = place(FIVE, 'Forty people were killed in riots in Bishkek, opposition activists said.');
    expect(placement).toMatchObject({ verdict: 'contradicts', dead: 5 });
    expect(placement.claims.map(({ dead, reportId, attribution }) => [dead, reportId, attribution])).toEqual([
      [5, 'first', 'official'],
      [40, 'second', 'party'],
    ]);
    expect(placement.reason).toContain('opposition activists');
  });
});

describe('a denial', () => {
  const DENIAL = 'Protesters did not storm the parliament building in Bishkek.';

  it('contradicts the event it is about', () =>
    expect(place(STORMING, DENIAL)).toMatchObject({ verdict: 'contradicts', eventId: known(STORMING)[0]?.id }));

  it('is no event by itself', () =>
    expect(mergeAcrossReports([], told(DENIAL)).map(({ verdict }) => verdict)).toEqual(['no-event']));
});

describe('names in two reports', () => {
  it.each([
    ['Omurbek Tekebayev', 'Ömürbek Tekebaev', 'same'],
    ['opposition leader Omurbek Tekebayev', 'Omurbek Tekebayev', 'same'],
    ['Omurbek Tekebayev', 'Tekebayev', 'surname'],
    ['Sooronbay Jeenbekov', 'Asylbek Jeenbekov', 'different'],
    ['Omurbek Tekebayev', 'Adakhan Madumarov', 'different'],
  ])('%s and %s: %s', (a, b, likeness) =>
    expect([comparePersons(a, b), comparePersons(b, a)]).toEqual([likeness, likeness]),
  );

  it('never join two arrests on a surname alone, but point at the other', () => {
    const before = 'Police arrested opposition leader Marat Osmonov in Bishkek.';
    const first = known(before)[0]?.id;
    expect(place(before, 'Police arrested opposition leader Osmonov in Bishkek.')).toMatchObject({
      verdict: 'new',
      near: [first],
      reason: expect.stringContaining('only a surname agrees') as string,
    });
    expect(place(before, 'Opposition leader Marat Osmonov was detained in Bishkek.').eventId).toBe(first);
    expect(place(before, 'Police arrested opposition leader Bolot Osmonov in Bishkek.').verdict).toBe('new');
  });
});

describe('a repeated report', () => {
  const WIRE = `${STORMING} The electoral commission had published the results of the vote on Monday evening, and several parties refused to accept them.`;

  it('is named, with how much of it is repeated', () => {
    const reports = [
      { id: 'other', text: 'The central bank kept its key rate unchanged at nine per cent on Tuesday.' },
      { id: 'wire', text: WIRE },
    ];
    expect(findRepeated(WIRE, reports)).toEqual({ id: 'wire', jaccard: 1, contained: 1 });
    const paper = `${WIRE} Our correspondent adds that shops stayed closed all day, that buses did not run and that schools will open later than usual on Wednesday.`;
    expect(findRepeated(paper, reports)).toMatchObject({ id: 'wire' });
    expect(findRepeated(paper, reports)?.contained).toBeLessThan(0.7);
  });

  it('is not seen in a text that only shares its subject', () =>
    expect(findRepeated('A crowd stormed the parliament in Bishkek.', [{ id: 'wire', text: WIRE }])).toBeNull());
});
