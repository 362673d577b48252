import { sparklinePath } from './sparkline.js';

const box = { width: 100, height: 30 };

describe('the small curves', () => {
  it('stay flat when a pillar hardly moves', () => {
    const { line } = sparklinePath([5, 5.2, 5], box);
    const heights = line
      .replaceAll('M', '')
      .split('L')
      .map((pair) => Number(pair.split(' ')[1]));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
  });

  it('keep the peak of a crisis when days are thinned out', () => {
    const values = Array.from({ length: 1000 }, (_, at) => (at === 517 ? 90 : 10));
    expect(sparklinePath(values, box).line).toContain(' 2L');
  });

  it('draw a gap as a gap', () => expect(sparklinePath([1, 2, null, 3, 4], box).line.match(/M/g)).toHaveLength(2));

  it('draw nothing from nothing', () => expect(sparklinePath([null, 7], box)).toEqual({ line: '', area: '' }));
});
