import { numberMarks, stepEvent } from './event-mark.js';

const mark = (id: string, day: string, points: number | null) => ({ id, day, title: id, points, pillar: null });
const october = { from: '2020-10-01', to: '2020-10-31' };

describe('the marks of events', () => {
  const marks = numberMarks(
    [
      mark('resigns', '2020-10-15', 4.2),
      mark('statement', '2020-10-07', 0.1),
      mark('stormed', '2020-10-06', 9),
      mark('earlier', '2020-04-01', 20),
      mark('order', '2020-10-08', null),
    ],
    october,
  );

  it('number the biggest movers in view in the order of time', () =>
    expect(marks.map(({ id, number }) => [id, number])).toEqual([
      ['earlier', null],
      ['stormed', 1],
      ['statement', null],
      ['order', null],
      ['resigns', 2],
    ]));

  it('never number more than six', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      mark(`e${at}`, `2020-10-${String(at + 1).padStart(2, '0')}`, at + 1),
    );
    const numbered = numberMarks(many, october).filter(({ number }) => number !== null);
    expect(numbered.map(({ id }) => id)).toEqual(['e14', 'e15', 'e16', 'e17', 'e18', 'e19']);
  });

  it('are stepped through one by one and end at the ends', () => {
    expect(stepEvent(marks, 'stormed', 1)?.id).toBe('statement');
    expect(stepEvent(marks, 'stormed', -1)?.id).toBe('earlier');
    expect(stepEvent(marks, null, -1)?.id).toBe('resigns');
    expect(stepEvent(marks, null, 1)?.id).toBe('earlier');
    expect(stepEvent(marks, 'resigns', 1)).toBeNull();
  });
});
