import { jest } from '@jest/globals';
import { runCommandLine } from '../../apps/cli/src/command-line.js';

/** What a terminal would show of `faultline WORDS`. */
export async function runFaultline(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const shown = { out: '', err: '' };
  const capture = (stream: keyof typeof shown) => (text: string | Uint8Array) => {
    shown[stream] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(capture('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(capture('err')),
  ];
  const code = await runCommandLine(['node', 'faultline', ...words]);
  for (const spy of spies) spy.mockRestore();
  return { code, ...shown };
}

/** The same against a store of the test's own. */
export async function runFaultlineOn(
  { databaseUrl }: { readonly databaseUrl: string },
  ...words: string[]
): ReturnType<typeof runFaultline> {
  const inherited = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = databaseUrl;
  try {
    return await runFaultline(...words);
  } finally {
    if (inherited === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = inherited;
  }
}
