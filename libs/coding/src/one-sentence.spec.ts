import { codeReport, type CodedEvent } from '#libs/coding';

const loaded = (text: string, country: string | null = 'KEN'): CodedEvent[] =>
  codeReport({ text, publishedOn: '2023-05-10', grade: 'B', country }).events.filter(
    ({ modality }) => modality === 'actual' || modality === 'reported',
  );
const told = (text: string, country?: string | null): string[] =>
  loaded(text, country)
    .map((event) => event.class)
    .sort();

describe('a sentence that tells several acts', () => {
  const STORMED = 'Police opened fire on protesters storming parliament in Nairobi, killing two and detaining 40.';

  it('gives a proposal for each, with casualties on one of them only', () => {
    expect(told(STORMED)).toEqual(['executive.seat-seized', 'repression.live-fire', 'repression.mass-arrest']);
    expect(loaded(STORMED).flatMap(({ dead }) => dead ?? [])).toEqual([2]);
    expect(loaded(STORMED).find(({ dead }) => dead === 2)?.class).toBe('repression.live-fire');
  });

  it('gives each proposal who does it', () => {
    const actorOf = (eventClass: string) =>
      loaded(STORMED)
        .find((event) => event.class === eventClass)
        ?.actors.map(({ text }) => text);
    expect(actorOf('executive.seat-seized')).toEqual(['protesters']);
    expect(actorOf('repression.mass-arrest')).toEqual(['Police']);
  });

  it.each([
    [
      'The government declared a curfew and a state of emergency.',
      ['repression.curfew', 'repression.state-of-emergency'],
    ],
    [
      'Police fired tear gas and live rounds at students marching.',
      ['repression.crowd-control', 'repression.live-fire'],
    ],
  ])('with one verb for both: %s', (text, classes) => expect(told(text)).toEqual(expect.arrayContaining(classes)));

  it('does not make two of an act and its purpose', () =>
    expect(told('Police used tear gas to disperse the crowd.')).toEqual(['repression.crowd-control']));
});

describe('where a sentence happens', () => {
  it.each([
    ['Protesters stormed the interior ministry in the capital.', 'KEN', 'Nairobi'],
    ['Police used tear gas against demonstrators in the capital.', 'KGZ', 'Bishkek'],
    ["Rioters burned cars in the country's capital.", 'SEN', 'Dakar'],
  ])('%s (%s): %s', (text, country, place) =>
    expect(loaded(text, country).map((event) => event.place)).toEqual([place]),
  );

  it('is each of the cities it names, and the dead are counted in one', () => {
    const events = loaded('Riots broke out in Osh, Naryn and Bishkek on Monday, leaving three dead.', 'KGZ');
    expect(events.map(({ place }) => place).sort()).toEqual(['Bishkek', 'Naryn', 'Osh']);
    expect(events.flatMap(({ dead }) => dead ?? [])).toEqual([3]);
  });

  it('is not a second city that is only on the way', () =>
    expect(loaded('Riots broke out in Osh, and the road to Bishkek was icy.', 'KGZ').map(({ place }) => place)).toEqual(
      ['Osh'],
    ));
});
