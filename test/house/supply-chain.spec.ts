import { execFileSync } from 'node:child_process';
import { readJson } from '../support/tree.js';

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly dev?: boolean;
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly unknown[];
  readonly licenses?: readonly unknown[];
}

const ALLOWED_LICENCES = [
  'MIT-0',
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PSF-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Zlib',
];
/** Build tools, never part of what runs: weak copyleft and data licences that oblige nothing of a user of the output. */
const ALLOWED_FOR_TOOLS = ['MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0'];

describe('what is installed', () => {
  const lock = readJson('package-lock.json') as { packages: Record<string, LockEntry> };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('carries an integrity hash for every package and no address to fetch it from', () => {
    expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => entry.resolved ?? entry.link).map(([path]) => path)).toEqual([]);
  });

  it('runs no install script of anybody', () => {
    const { allowScripts, scripts } = readJson('package.json') as Record<
      'allowScripts' | 'scripts',
      Record<string, unknown>
    >;
    expect(Object.values(allowScripts).every((allowed) => allowed === false)).toBe(true);
    expect(Object.keys(scripts).filter((name) => /^(pre|post)/.test(name))).toEqual([]);
  });

  it('is licensed for everybody to use', () => {
    const accepts = (licence: string, entry: LockEntry, path: string): boolean => {
      const words = licence.replace(/[()]/g, '').split(/\s+(?:OR|AND)\s+/);
      const allowed =
        entry.dev || /lightningcss/.test(path) ? [...ALLOWED_LICENCES, ...ALLOWED_FOR_TOOLS] : ALLOWED_LICENCES;
      return licence.includes(' AND ')
        ? words.every((word) => allowed.includes(word))
        : words.some((word) => allowed.includes(word));
    };
    const refused = packages.filter(([path, entry]) => !accepts(entry.license ?? 'none', entry, path));
    expect(refused.map(([path, entry]) => `${path}: ${entry.license ?? 'none'}`)).toEqual([]);
  });

  it('is pinned to exact versions', () => {
    const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is listed in the bill of materials, each with licence and hash, the same bytes every time', () => {
    const write = (): string => execFileSync(process.execPath, ['.config/sbom.mjs'], { encoding: 'utf8' });
    const text = write();
    const { components } = JSON.parse(text) as { components: Component[] };
    const runs = packages.filter(([, entry]) => !entry.dev);
    const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    expect(runs.map(([path, { version }]) => `${nameOf(path)}@${version}`).filter((one) => !listed.has(one))).toEqual(
      [],
    );
    expect(components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length)).toEqual([]);
    expect(write()).toBe(text);
  });
});
