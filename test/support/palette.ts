const perLabel = (prefix: string) => ({
  low: `${prefix}-low`,
  guarded: `${prefix}-guarded`,
  elevated: `${prefix}-elevated`,
  high: `${prefix}-high`,
  severe: `${prefix}-severe`,
});

/** Chart colours by name, so that a test reads which one was taken. */
export const aPalette = {
  text: 'text',
  muted: 'muted',
  grid: 'grid',
  card: 'card',
  accent: 'accent',
  band: 'band',
  rise: 'rise',
  fall: 'fall',
  pillars: { violence: 'red', institutions: 'purple', foreign: 'blue' },
  zones: perLabel('zone'),
  shades: perLabel('shade'),
  unmonitored: 'grey',
  lines: ['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'],
};
