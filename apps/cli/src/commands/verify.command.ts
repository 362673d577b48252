import type { Command } from 'commander';
import type { Verdict } from '../../../api/src/index.js';
import { CheckFailed } from '../check-failed.error.js';

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('Computes every published score again, adds up its ledger, and walks the audit chain.')
    .option('--json', 'one line of JSON')
    .action(verify);
}

async function verify({ json }: { readonly json?: true }): Promise<void> {
  const [{ verifyPublished }, { withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  const verdict = await withStore((storage) => verifyPublished(storage));
  process.stdout.write(json ? `${JSON.stringify(verdict)}\n` : describe(verdict));
  const { differences, audit } = verdict;
  if (differences.length > 0 || audit.broken)
    throw new CheckFailed('The store does not agree with what was published.');
}

function describe({ replayed, differences, audit }: Verdict): string {
  const lines = [
    `${replayed} published scores computed again: ${differences.length === 0 ? 'all the same, bit for bit' : `${differences.length} differ`}`,
    ...differences.map(({ country, on, revision, why }) => `  ${country} ${on} (revision ${revision}): ${why}`),
    `${audit.entries} audit entries: ${audit.broken ? `entry ${audit.broken.sequence} ${audit.broken.why}` : 'the chain holds'}, head ${audit.head}`,
  ];
  return `${lines.join('\n')}\n`;
}
