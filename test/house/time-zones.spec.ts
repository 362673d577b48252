import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** From eleven hours behind Greenwich to fourteen before it, with and without summer time. */
const ZONES = ['America/New_York', 'Asia/Bishkek', 'Pacific/Kiritimati'];
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const LAWS = [
  'libs/events/src/day',
  'libs/scoring/src/laws/.*-laws',
  'libs/scoring/src/series',
  'libs/alerts/src/engine',
  'test/golden/kyrgyzstan-2020',
];

describe('the laws of the score and of alerts', () => {
  it.each(ZONES)('hold where the clock on the wall is that of %s, as they do in UTC', async (zone) => {
    const words = ['--config', '.config/jest.config.js', '--selectProjects', 'unit', '--runInBand', '--json', ...LAWS];
    const { stdout } = await promisify(execFile)(process.execPath, [...JEST, ...words], {
      env: { ...process.env, TZ: zone, PROPERTY_RUNS: '25' },
      maxBuffer: 64 * 1024 * 1024,
    });
    const { numPassedTests, numFailedTests } = JSON.parse(stdout) as Record<string, number>;
    expect([numPassedTests! > 30, numFailedTests]).toEqual([true, 0]);
  });
});
