// Profiles of V8, of spec files and of processes, merged to one per source. However a source is run – inside Jest, by the loader of
// `test/support`, built into dist – it is transpiled with the same settings to the same bytes, so that offsets in it mean the same.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeScriptCovs } from '@bcoe/v8-coverage';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Profiles of one source that are merged at a time: with more the memory fills, with fewer it takes longer. */
const AT_ONCE = 32;

/** Not specs, tables of data and generated files: they have nothing to decide. */
const isMeasured = (source) =>
  /^(libs\/[\w-]+|apps\/(api|cli))\/src\/.*\.ts$/.test(source) && !/\.(spec|data|d)\.ts$|\/generated\//.test(source);

/** `libs/scoring`, `apps/api`, `test/storage`: what a file belongs to, by its path in the repository. */
export const partOf = (path) => path.replace(ROOT, '').split('/').slice(0, 2).join('/');

/** The source a script was transpiled from, by its path in the repository; undefined for what is not measured. */
export function sourceOf(url) {
  const path = url.replace(/^file:\/\//, '');
  if (!path.startsWith(ROOT)) return undefined;
  const source = path.slice(ROOT.length).replace(/^dist\/(.*)\.js$/, '$1.ts');
  return isMeasured(source) ? source : undefined;
}

export const measuredSources = () =>
  ['libs', 'apps']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => `${folder}/${path}`))
    .filter(isMeasured)
    .sort();

/** The scripts of a profile; none when the process was killed while it wrote. */
function scriptsOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).result;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function* scriptsUnder(folder) {
  for (const path of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json')))
    for (const script of scriptsOf(join(folder, path))) {
      const source = sourceOf(script.url);
      if (source) yield [source, { ...script, scriptId: '0', url: source }];
    }
}

/** What ran of every source according to the profiles under a folder. */
export function mergedProfiles(folder) {
  const merged = new Map();
  for (const [source, script] of scriptsUnder(folder)) {
    const waiting = merged.get(source) ?? [];
    waiting.push(script);
    merged.set(source, waiting.length < AT_ONCE ? waiting : [mergeScriptCovs(waiting)]);
  }
  return new Map([...merged].map(([source, waiting]) => [source, mergeScriptCovs(waiting)]));
}
