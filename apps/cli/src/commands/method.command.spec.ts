import { runFaultline } from '../../../../test/support/command-line.js';

describe('faultline method diff', () => {
  it('names every figure in which a challenger differs', async () => {
    const { code, out } = await runFaultline('method', 'diff', '1.0.0', '1.1.0-challenger');
    expect(code).toBe(0);
    expect(out).toContain('pillars.institutions: 0.4 → 0.45\n');
    expect(out).toContain('indicators.executive.e50: 6 → 4\n');
    expect(out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('finds nothing between a version and itself', async () => {
    expect((await runFaultline('method', 'diff', '1.0.0', '1.0.0')).out).toBe('They do not differ.\n');
    const { out } = await runFaultline('method', 'diff', '1.0.0', '1.0.0', '--json');
    expect(JSON.parse(out)).toMatchObject({ before: { version: '1.0.0' }, figures: [] });
  });

  it('refuses a version that is none, and names those there are', async () => {
    const { code, err } = await runFaultline('method', 'diff', '1.0.0', '9.9.9');
    expect(code).toBe(2);
    expect(err).toMatch(/no method "9\.9\.9".*1\.0\.0, 1\.1\.0-challenger/);
  });
});
