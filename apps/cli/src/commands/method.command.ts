import type { Command } from 'commander';
import { UserError } from '#libs/events';
import type { FigureChange } from '#libs/scoring';

export function registerMethod(program: Command): void {
  const method = program.command('method').description('The versions of the scoring method.');
  method
    .command('diff')
    .description('Every figure in which two versions differ, released ones or challengers.')
    .argument('<before>', 'version, for example 1.0.0')
    .argument('<after>', 'version')
    .option('--json', 'one line of JSON')
    .action(printDifference);
}

async function printDifference(before: string, after: string, { json }: { readonly json?: true }): Promise<void> {
  const { CHALLENGERS, methodByVersion, methodDifference, methodHash, METHODS } = await import('#libs/scoring');
  const [from, to] = [before, after].map((version) => {
    const method = methodByVersion(version);
    if (method) return method;
    const known = [...METHODS, ...CHALLENGERS].map((one) => one.version).join(', ');
    throw new UserError('BAD_USER_INPUT', `There is no method "${version}". There are: ${known}.`, 'method');
  });
  if (!from || !to) return;
  const figures = methodDifference(from, to);
  const [a, b] = [from, to].map((method) => ({ version: method.version, hash: methodHash(method) }));
  process.stdout.write(json ? `${JSON.stringify({ before: a, after: b, figures })}\n` : describe(figures));
}

function describe(figures: readonly FigureChange[]): string {
  if (figures.length === 0) return 'They do not differ.\n';
  return figures.map(({ figure, before, after }) => `${figure}: ${before ?? '–'} → ${after ?? '–'}\n`).join('');
}
