import fc from 'fast-check';
import { aPalette } from '../../../../test/support/palette.js';
import { stepLabel, waterfallChart, waterfallSteps, type ExplainedChange } from './waterfall.chart.js';

const explained = (
  parts: readonly { points: number; isDecay?: boolean; title?: string }[],
  others: ExplainedChange['others'] = [],
): ExplainedChange => {
  const delta = [...parts, ...others].reduce((sum, { points }) => sum + points, 0);
  return {
    from: '2020-10-05',
    to: '2020-10-06',
    fromValue: 27.1,
    toValue: 27.1 + delta,
    delta,
    contributions: parts.map(({ points, isDecay = false, title = 'cause' }) => ({ points, isDecay, title })),
    others,
  };
};

describe('the waterfall of a change', () => {
  const steps = waterfallSteps(
    explained([
      { points: -0.5, isDecay: true, title: 'riot' },
      { points: 4.6, title: 'results annulled' },
      { points: 9, title: 'seat of power seized' },
      { points: -0.2, isDecay: true },
    ]),
  );

  it('goes from the first day’s score over the causes, largest first, to the last day’s', () =>
    expect(steps.map(({ title, kind }) => [title, kind])).toEqual([
      ['5 Oct', 'total'],
      ['seat of power seized', 'rise'],
      ['results annulled', 'rise'],
      ['Fading of 2 earlier events', 'fall'],
      ['6 Oct', 'total'],
    ]));

  it('writes the figure of each bar', () =>
    expect(steps.map(stepLabel)).toEqual(['27.1', '+9.0', '+4.6', '\u22120.7', '40.0']));

  it('counts the causes of a heavy feed that were only told in sums, and still adds up', () => {
    const heavy = waterfallSteps(
      explained(
        [{ points: 3, title: 'clash' }],
        [
          { points: 2, isDecay: false, causes: 40 },
          { points: 0.5, isDecay: false, causes: 2 },
          { points: -1.5, isDecay: true, causes: 18_700 },
        ],
      ),
    );
    expect(heavy.map(({ title }) => title)).toEqual([
      '5 Oct',
      'clash',
      '42 smaller causes',
      'Fading of 18,700 earlier events',
      '6 Oct',
    ]);
    expect(heavy.at(-2)?.end).toBeCloseTo(heavy.at(-1)?.end ?? 0, 9);
  });

  it('adds up: every bar starts where the one before it ended', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ points: fc.double({ min: -5, max: 5, noNaN: true }), isDecay: fc.boolean() }), {
          maxLength: 40,
        }),
        (parts) => {
          const change = explained(parts);
          const [start, ...rest] = waterfallSteps(change);
          const end = rest.pop();
          let level = start?.end ?? Number.NaN;
          for (const step of rest) {
            expect(step.start).toBe(level);
            level = step.end;
          }
          expect(level).toBeCloseTo(end?.end ?? Number.NaN, 9);
          expect(rest.length).toBeLessThanOrEqual(10);
        },
      ),
      { seed: 7, numRuns: 300 },
    ));

  it('colours rises and falls apart and cuts a title that is too long', () => {
    const change = explained([
      { points: 2, title: 'Rival coordination councils claim to govern' },
      { points: -1, isDecay: true },
    ]);
    const { labels, datasets } = waterfallChart(change, aPalette, 20).data;
    expect(datasets[0]?.backgroundColor).toEqual(['accent', 'rise', 'fall', 'accent']);
    expect(labels).toEqual(['5 Oct', 'Rival coordination …', 'Fading of 1 earlier…', '6 Oct']);
  });
});
