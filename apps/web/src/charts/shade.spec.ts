import { shadeOf } from './shade.js';

const shades = { low: '#000000', guarded: '#640000', elevated: '#646400', high: '#646464', severe: '#ff0000' };

describe('the shade of a country on the map', () => {
  it('starts each zone with its own colour', () =>
    expect([0, 20, 35, 50, 70].map((score) => shadeOf(score, shades))).toEqual(Object.values(shades)));

  it('tells countries of one zone apart', () => expect(shadeOf(10, shades)).toBe('#320000'));

  it('stays at the darkest colour in the top zone', () => expect(shadeOf(99.9, shades)).toBe('#ff0000'));
});
