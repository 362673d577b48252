import { codeReport } from '#libs/coding';

const read = (text: string) => codeReport({ text, publishedOn: '2020-10-06', grade: 'B', country: 'KGZ' }).events;

describe('whether it happened', () => {
  it.each([
    ['If talks fail, protesters will storm the parliament building.', 'executive.seat-seized future'],
    ['If talks fail; protesters stormed the parliament building in Bishkek.', 'executive.seat-seized actual'],
    ['After the vote, protesters stormed the parliament building in Bishkek.', 'executive.seat-seized actual'],
    ['Protesters failed to storm the parliament building in Bishkek.', 'executive.seat-seized negated'],
    ['Protesters refused to storm the parliament building in Bishkek.', 'executive.seat-seized negated'],
    ['Protesters did not storm the parliament building in Bishkek.', 'executive.seat-seized negated'],
    ['Protesters vowed to storm the parliament building in Bishkek.', 'executive.seat-seized future'],
    ['In 2005 protesters stormed the parliament building in Bishkek.', 'executive.seat-seized historical'],
    ['Soldiers tried to storm the parliament building in Bishkek.', 'executive.coup-attempt hypothetical'],
    ['A curfew would be imposed in Osh, the mayor said.', 'repression.curfew future'],
    ['The government threatened a curfew in Osh.', 'repression.curfew hypothetical'],
    ['The president denied that police had opened fire on protesters.', 'repression.live-fire negated'],
    ['The opposition accused the police of the killing of two protesters in Osh.', 'repression.live-fire hypothetical'],
    ['The curfew in Osh was lifted on Monday.', 'repression.curfew negated'],
    ['The curfew in Osh was imposed on Monday.', 'repression.curfew actual'],
    ['The state of emergency in Osh was extended.', 'repression.state-of-emergency actual'],
    ['The protest in Bishkek was called off.', 'protest.peaceful negated'],
    ['The riots in Osh were broken up by police.', 'violence.riot actual'],
    ['Police feared a riot in Osh.', 'violence.riot hypothetical'],
    ['The prime minister could resign.', 'executive.head-of-government-resigns hypothetical'],
    ['The prime minister has resigned, the ministry said.', 'executive.head-of-government-resigns reported'],
    ['Protesters demanded that the speaker resign.', 'legislature.head-resigns hypothetical'],
    ['Parliament was not dissolved, the speaker said.', 'legislature.dissolved negated'],
    ['The electoral commission postponed the election.', 'election.postponed actual'],
  ])('%s: %s', (text, expected) =>
    expect(read(text).map((event) => `${event.class} ${event.modality}`)).toEqual([expected]),
  );

  it.each([
    'Riot police stood outside the parliament building in Bishkek.',
    'The coup leader spoke to reporters in Bishkek.',
    'Organisers called off the protest in Bishkek.',
    'The president ruled out a state of emergency.',
    'Protesters called for the president to resign.',
  ])('tells no event: %s', (text) => expect(read(text)).toEqual([]));
});

describe('when and where it happened', () => {
  it.each([
    ['Parliament declared a state of emergency in Bishkek until October 21.', 'KGZ', '2020-10-06'],
    ['On Friday the government extended the state of emergency through November 1.', 'KGZ', '2020-10-02'],
    ['A curfew was imposed in Osh from Friday until Monday.', 'KGZ', '2020-10-02'],
    ['The United States imposed sanctions on two Kyrgyz officials on Friday.', 'KGZ', '2020-10-02'],
    ['Kyrgyzstan imposed sanctions on two Tajik officials on Friday.', 'TJK', '2020-10-02'],
    ['The president dissolved parliament and called early elections for June 10.', 'KGZ', '2020-10-06'],
    ['Israel carried out air strikes on Damascus on Friday.', 'SYR', '2020-10-02'],
    ['Israel bombed Damascus on Friday, killing four soldiers.', 'SYR', '2020-10-02'],
    ['Russian missiles struck Kyiv on Monday, killing 19 people.', 'UKR', '2020-10-05'],
  ])('%s: %s, %s', (text, country, occurredOn) =>
    expect(read(text)).toMatchObject([{ country, occurredOn, modality: 'actual' }]),
  );

  it('who is put under sanctions is at risk, also where the report names no other country', () =>
    expect(
      codeReport({ text: "The US sanctioned Iran's central bank.", publishedOn: '2020-10-06', grade: 'B' }).events,
    ).toMatchObject([{ class: 'foreign.sanctions', country: 'IRN' }]));
});

describe('how many were harmed', () => {
  it.each([
    ['No one was killed in the riots in Osh.', 0, null],
    ['So far three people have been killed in riots in Osh.', 3, null],
    ['Some 1,200 people were injured in riots in Osh.', null, 1200],
    ['About 1.5 thousand people were injured in riots in Osh.', null, 1500],
    ['A soldier was killed in a clash with rebels near Osh.', 1, null],
    ['A protester died in riots in Osh.', 1, null],
    ['Twenty-one people were killed in riots in Osh.', 21, null],
    ['Riots in Osh killed a woman and injured ten others.', 1, 10],
    ['Riots in Osh left no dead but forty injured.', 0, 40],
    ['Protesters clashed with police in Osh, and five officers were hurt.', null, 5],
    ['Gunmen killed seven villagers in an attack on a market near Garissa.', 7, null],
    ['A bomb killed nine people at a market in Garissa.', 9, null],
    ['Police detained 40 protesters in Osh and 12 in Bishkek.', null, null],
  ])('%s: %s dead, %s injured', (text, dead, injured) => expect(read(text)).toMatchObject([{ dead, injured }]));
});

describe('who did it, and to whom', () => {
  it.each([
    ['Police arrested opposition leader Marat Osmonov in Bishkek.', 'Police', 'opposition leader Marat Osmonov'],
    ['The opposition leader was arrested by police in Bishkek.', 'police', 'The opposition leader'],
    ['Gunmen killed seven villagers in an attack on a market near Garissa.', 'Gunmen', 'seven villagers'],
    ['Canada imposed sanctions on two ministers.', 'Canada', 'two ministers'],
    ['The court annulled the election results.', 'The court', 'the election results'],
    ['The United States suspended aid to the government.', 'The United States', 'the government'],
  ])('%s: %s > %s', (text, actor, target) => {
    const [event] = read(text);
    expect(event?.actors.map((one) => one.text)).toEqual([actor]);
    expect(event?.targets.map((one) => one.text)).toEqual([target]);
    // The rule that decided is named with its version, for whoever asks why.
    expect(event?.rule).toMatch(/^[\w.-]+@\d+/);
  });
});
