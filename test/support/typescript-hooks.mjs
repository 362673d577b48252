import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const { $schema, exclude, ...options } = JSON.parse(
  readFileSync(new URL('../../.config/swc.json', import.meta.url), 'utf8'),
);

export function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

/** Sources as they were transpiled before, by the hash of what was in them: a process that is started to be killed starts sooner. */
const CACHE = new URL('../../node_modules/.cache/typescript-hooks/', import.meta.url);
mkdirSync(CACHE, { recursive: true });
const SETTINGS = JSON.stringify(options);

export function load(url, context, next) {
  if (!new URL(url).pathname.endsWith('.ts')) return next(url, context);
  const source = readFileSync(fileURLToPath(url), 'utf8');
  const kept = new URL(`${hash('sha256', `${SETTINGS}${source}`)}.js`, CACHE);
  if (!existsSync(kept)) {
    const { code } = transformSync(source, { ...options, swcrc: false, sourceMaps: 'inline' });
    const draft = new URL(`${kept.href}.${process.pid}`);
    writeFileSync(draft, code);
    renameSync(draft, kept);
  }
  return { format: 'module', source: readFileSync(kept, 'utf8'), shortCircuit: true };
}
