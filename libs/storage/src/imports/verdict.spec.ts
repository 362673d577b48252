import { judge, type Candidate, type Held } from './verdict.js';

const candidate: Candidate = {
  country: 'KGZ',
  id: 'e1',
  revision: 1,
  feed: 'acled',
  receivedHash: 'a',
  knownAt: '2020-10-06T12:00:00Z',
  day: '2020-10-05',
};
const held: Held = {
  lastRevision: 2,
  feed: 'acled',
  firstDay: '2020-10-06',
  taken: true,
  same: false,
  outranks: false,
};

describe('a row of a feed', () => {
  it('with a new id is accepted, with the revision number it brings', () => {
    expect(judge(candidate, undefined)).toEqual({ outcome: 'accepted', revision: 1, fromDay: '2020-10-05' });
    expect(judge({ ...candidate, revision: 4 }, undefined)).toMatchObject({ outcome: 'accepted', revision: 4 });
  });

  it('with content that is known is a duplicate', () =>
    expect(judge(candidate, { ...held, same: true })).toEqual({ outcome: 'duplicate' }));

  it('with other content is the next revision; scores change from the earliest of its days', () => {
    expect(judge(candidate, held)).toEqual({ outcome: 'revised', revision: 3, fromDay: '2020-10-05', overtakes: null });
    expect(judge({ ...candidate, day: '2020-10-09' }, held)).toMatchObject({ fromDay: '2020-10-06' });
  });

  it('that was known before what is held does not stand above it', () =>
    expect(judge(candidate, { ...held, outranks: true })).toMatchObject({ revision: 3, overtakes: 2 }));

  it('that numbers its revisions keeps the number while it is free', () => {
    const numbered = { ...candidate, revision: 7 };
    expect(judge(numbered, { ...held, taken: false })).toMatchObject({ outcome: 'revised', revision: 7 });
    expect(judge(numbered, held)).toEqual({ outcome: 'taken' });
  });

  it('never touches an event of another feed, not even one of the same content', () =>
    expect(judge(candidate, { ...held, feed: 'gdelt', same: true })).toEqual({ outcome: 'foreign' }));
});
