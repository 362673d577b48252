import type { Command } from 'commander';
import { UserError } from '#libs/events';
import type { FigureChange, KnownMethods } from '#libs/scoring';

export function registerMethod(program: Command): void {
  const method = program.command('method').description('The versions of the scoring method.');
  method
    .command('diff')
    .description('Every figure in which two versions differ, released ones, challengers or drafts of the store.')
    .argument('<before>', 'version, for example 1.0.0')
    .argument('<after>', 'version')
    .option('--json', 'one line of JSON')
    .action(printDifference);
}

async function printDifference(before: string, after: string, { json }: { readonly json?: true }): Promise<void> {
  const { KnownMethods, methodDifference, methodHash } = await import('#libs/scoring');
  const ofCode = new KnownMethods();
  // Only what the code does not know is worth opening the store for.
  const known = ofCode.byVersion(before) && ofCode.byVersion(after) ? ofCode : await methodsOfStore();
  const [from, to] = [before, after].map((version) => {
    const method = known.byVersion(version);
    if (method) return method;
    const versions = known.all.map((one) => one.version).join(', ');
    throw new UserError('BAD_USER_INPUT', `There is no method "${version}". There are: ${versions}.`, 'method');
  });
  if (!from || !to) return;
  const figures = methodDifference(from, to);
  const [a, b] = [from, to].map((method) => ({ version: method.version, hash: methodHash(method) }));
  process.stdout.write(json ? `${JSON.stringify({ before: a, after: b, figures })}\n` : describe(figures));
}

async function methodsOfStore(): Promise<KnownMethods> {
  const [{ readKnownMethods }, { withStore }] = await Promise.all([
    import('../../../api/src/index.js'),
    import('../store.js'),
  ]);
  return withStore((storage) => readKnownMethods(storage));
}

function describe(figures: readonly FigureChange[]): string {
  if (figures.length === 0) return 'They do not differ.\n';
  return figures.map(({ figure, before, after }) => `${figure}: ${before ?? '–'} → ${after ?? '–'}\n`).join('');
}
