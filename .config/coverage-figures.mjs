// Lines and branches of a source, from the profile of what V8 ran of its transpiled form.
import { readFileSync } from 'node:fs';
import { decodedMappings } from '@jridgewell/trace-mapping';
import { transformSync } from '@swc/core';
import v8ToIstanbul from 'v8-to-istanbul';

const { $schema, exclude, ...settings } = JSON.parse(readFileSync(new URL('./swc.json', import.meta.url), 'utf8'));

const nothingRan = (code) => [
  {
    functionName: '(empty-report)',
    isBlockCoverage: true,
    ranges: [{ startOffset: 0, endOffset: code.length, count: 0 }],
  },
];

const countOf = (counts) => ({ all: counts.length, run: counts.filter((count) => count > 0).length });

/** Numbers of the lines something was transpiled from: no comments, no types, no lone `export {}` of a file of types. */
function linesOfCode(code, sourceMap) {
  const isCode = code.split('\n').map((line) => !/^\s*(\/[/*]|\*|export \{\s*\};|$)/.test(line));
  return new Set(
    decodedMappings(sourceMap).flatMap((line, at) => (isCode[at] ? line.map(([, , row]) => row + 1) : [])),
  );
}

/**
 * Lines and branches, all and run, and the numbers of the lines where something did not run.
 * @param profile undefined when nothing loaded the source.
 */
export async function figuresOf(source, profile) {
  const written = readFileSync(source, 'utf8');
  const { code, map } = transformSync(written, { ...settings, swcrc: false, sourceMaps: true });
  const sourcemap = { ...JSON.parse(map), sources: [source] };
  const report = v8ToIstanbul(source, 0, { source: code, originalSource: written, sourceMap: { sourcemap } });
  await report.load();
  report.applyCoverage(profile?.functions ?? nothingRan(code));
  const [{ s, statementMap, b, branchMap }] = Object.values(report.toIstanbul());

  const ofCode = linesOfCode(code, report.sourceMap);
  if (ofCode.size === 0) return { lines: countOf([]), branches: countOf([]), missed: [] };
  const lines = Object.entries(s)
    .map(([id, count]) => ({ count, line: statementMap[id].start.line }))
    .filter(({ line }) => ofCode.has(line));
  const branches = Object.entries(b).map(([id, [count]]) => ({ count, line: branchMap[id].loc.start.line }));
  const missed = [...lines, ...branches].filter(({ count }) => count === 0).map(({ line }) => line);
  return {
    lines: countOf(lines.map(({ count }) => count)),
    branches: countOf(branches.map(({ count }) => count)),
    missed: [...new Set(missed)].sort((a, b) => a - b),
  };
}
