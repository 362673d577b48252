import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

it('the web app’s typed queries are generated from its .graphql files and the API’s schema as they are now', () => {
  const generated = execFileSync(process.execPath, ['.config/generate-operations.mjs', '--print'], {
    encoding: 'utf8',
  });
  expect(readFileSync('libs/contract/src/generated/operations.ts', 'utf8')).toBe(generated);
});
