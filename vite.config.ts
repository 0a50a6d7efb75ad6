import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { serviceWorkerPlugin } from './scripts/service-worker-plugin.ts';

/**
 * What the page may load and run: its own files, nothing else. Styles are set by files and through the CSSOM only,
 * so no inline style is needed. `blob:` and `data:` are for pictures that the page makes itself.
 */
const POLICY = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  // Files are read in a worker that the page makes itself, so that it lives by this policy (src/worker/start-worker.ts).
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/**
 * Writes the policy into the built page, so that it holds on any server, whatever headers that one sends.
 * Only into the built one: the development server needs inline scripts and styles (fast refresh, style modules).
 */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: written(POLICY) },
      injectTo: 'head-prepend',
    },
  ],
};

/** Has the letters of the page fetched beside its scripts: names on the map are laid out by them. */
const lettersSoon: Plugin = {
  name: 'letters-soon',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const files = Object.keys(bundle).filter((name) => /inter-latin-wght-normal[^/]*\.woff2$/.test(name));
      return files.map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `./${name}`, as: 'font', type: 'font/woff2', crossorigin: '' },
        injectTo: 'head',
      }));
    },
  },
};

/** For the development server: the policy with what that server cannot do without, and only that. */
const POLICY_WHILE_WRITING = {
  ...POLICY,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
};

/** Libraries that change seldom are kept apart from our own code, so that a browser keeps them between versions. */
const CHUNKS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  // Of these families only what draws the map: what finds routes is fetched when somebody asks for one.
  {
    name: 'stage',
    tags: ['$initial' as const],
    test: /node_modules[\\/](sigma|@sigma|graphology[^\\/]*|d3-[^\\/]*)[\\/]/,
  },
  // What the page imports at once comes in one file: a browser waits longer for thirty small ones. The service worker is
  // another beginning, with a file of its own.
  { name: 'page', tags: ['$initial' as const], test: (id: string) => !/[\\/]src[\\/]offline[\\/]/.test(id) },
];

const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** The PDF library's maps for Chinese, Japanese and Korean, beside the page, each fetched when a PDF needs it. */
const characterMaps: Plugin = {
  name: 'character-maps',
  configureServer: ({ middlewares }) => {
    middlewares.use('/src/worker/cmaps/', ({ url = '' }, response, next) => {
      const name = readdirSync(CMAPS).find((each) => url === `/${each}`);
      if (name === undefined) return next();
      response.setHeader('Content-Type', 'application/octet-stream');
      response.end(readFileSync(join(CMAPS, name)));
    });
  },
  generateBundle() {
    for (const name of readdirSync(CMAPS)) {
      this.emitFile({
        type: 'asset',
        fileName: `assets/cmaps/${name}`,
        source: readFileSync(join(CMAPS, name)),
      });
    }
  },
};

export default defineConfig({
  // Relative addresses: the build can be served from any path of any server.
  base: './',
  plugins: [react(), policyInPage, lettersSoon, characterMaps, serviceWorkerPlugin()],
  worker: { format: 'es' },
  server: { port: 5173, headers: { 'Content-Security-Policy': written(POLICY_WHILE_WRITING) } },
  // A page cannot forbid by itself that others frame it: only a header can.
  preview: { headers: { 'Content-Security-Policy': `${written(POLICY)}; frame-ancestors 'none'` } },
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  test: {
    include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'node_modules/**'],
  },
});
