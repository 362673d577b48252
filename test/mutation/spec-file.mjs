// A spec file run inside this very process: `describe`, `it`, `it.each` and `expect` as in Jest, nothing else of it.
import { pathToFileURL } from 'node:url';
import { expect } from 'expect';
import { bind } from 'jest-each';

const titles = [];
let found = [];

const describe = (title, body) => {
  titles.push(title);
  body();
  titles.pop();
};
const it = (title, body) => void found.push({ name: [...titles, title].join(' '), body });
describe.each = bind(describe, false);
it.each = bind(it, false);
it.skip = () => {};
Object.assign(globalThis, { describe, it, expect });

let loads = 0;

/** Evaluates the file afresh, without the library modules it imports: what it works out before its first test counts as part of each. */
export async function testsOf(file) {
  found = [];
  titles.length = 0;
  await import(`${pathToFileURL(file)}?load=${(loads += 1)}`);
  return found.map(({ name, body }) => ({ id: `${file}#${name}`, name, body }));
}
