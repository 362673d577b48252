import { readFileSync } from 'node:fs';
import { codebookText } from '#libs/scoring';

describe('the codebook in docs', () => {
  it('is the one the class and indicator files make (else: npm run generate:codebook)', () =>
    expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebookText()));
});
