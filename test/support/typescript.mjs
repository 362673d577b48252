// `node --conditions=source --import ./test/support/typescript.mjs file.ts`: runs the sources in a process of their own, for
// tests that must be able to kill one. Transpiles with the settings of the build.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
