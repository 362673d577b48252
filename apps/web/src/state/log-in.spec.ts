import { pathAfter } from './log-in.js';

describe('the page after logging in', () => {
  it.each([
    ['?next=%2Fcountry%2FKGZ%3Ffrom%3D2020-09-01', '/country/KGZ?from=2020-09-01'],
    ['', '/'],
    ['?next=https%3A%2F%2Fevil.example', '/'],
    ['?next=%2F%2Fevil.example', '/'],
    ['?next=%2F%5Cevil.example', '/'],
    ['?next=javascript%3Aalert(1)', '/'],
  ])('of %s is %s, always one of this site', (search, path) => expect(pathAfter(search)).toBe(path));
});
