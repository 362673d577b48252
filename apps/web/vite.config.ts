import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const API = 'http://127.0.0.1:3000';
const file = (path: string): string => `${import.meta.dirname}/${path}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy of the server allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor of the explorer is large, and loaded nowhere else.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { index: file('index.html'), explorer: file('explorer.html'), embed: file('src/embed/embed.ts') },
      output: {
        // The page of an embed is written by the server, which knows no hashes.
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
      // "use client" means something to other frameworks only.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': { target: API, ws: true }, '/data': API } },
});
