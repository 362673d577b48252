// The unit tests of the library under mutation, and the golden cases, in one process that keeps its modules.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const library = process.env.MUTATED ?? 'scoring';
const include = { scoring: ['test/golden/kyrgyzstan-2020/*.spec.ts'] };

export default defineConfig({
  root: process.cwd(),
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    globals: true,
    include: [`libs/${library}/src/**/*.spec.ts`, ...(include[library] ?? [])],
    testTimeout: 60_000,
  },
});
