import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SITE = 'dist/web';
const LIMIT_KB = 170;

/** Scripts the page asks for before anything is shown, with everything they import statically. */
function firstScripts(): string[] {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
  const loaded = new Set<string>();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    const code = readFileSync(join(SITE, name), 'utf8');
    const statics = code.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g);
    waiting.push(...[...statics].map((match) => `assets/${match[1]!}`));
  }
  return [...loaded];
}

it('the overview’s script stays under 170 KB compressed, with the map and the country page split off', () => {
  const scripts = firstScripts();
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(SITE, name))).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes / 1024).toBeLessThan(LIMIT_KB);
  expect(scripts.filter((name) => /world-map|country\.page|command-palette/.test(name))).toEqual([]);
});
