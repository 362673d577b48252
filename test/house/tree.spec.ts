import { readText, ROOT, trackedFiles } from '../support/tree.js';
import { existsSync } from 'node:fs';

describe('the repository', () => {
  const files = trackedFiles().filter((file) => existsSync(`${ROOT}${file}`));

  it('has the agreed top level and nothing else', () => {
    const visible = new Set(files.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
    expect([...visible].sort()).toEqual(
      [
        'ARCHITECTURE.md',
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'apps',
        'docker',
        'docs',
        'libs',
        'nest-cli.json',
        'package-lock.json',
        'package.json',
        'test',
        'tsconfig.json',
      ].sort(),
    );
  });

  it('names no machine and no registry', () => {
    const hosts = ['registry', 'npmjs'].join('.');
    const text = files.filter((file) => /\.(ts|tsx|js|mjs|cjs|json|md|yml|graphql|css|html)$/.test(file));
    const guilty = text.filter(
      (file) => readText(file).includes(hosts) || /["'\s(]\/(work|farm|root)\//.test(readText(file)),
    );
    expect(guilty).toEqual([]);
  });

  it('gives every decision record a context, a decision, a cost and what would change our mind', () => {
    const records = files.filter((file) => /^docs\/decisions\/\d{4}-.*\.md$/.test(file));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const text = readText(record).toLowerCase();
      for (const part of ['context', 'cost', 'change our mind'])
        expect({ record, part, found: text.includes(part) }).toEqual({ record, part, found: true });
    }
  });
});
