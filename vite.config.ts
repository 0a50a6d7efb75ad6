import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Libraries that change seldom are kept apart from our own code, so that a browser keeps them between versions. */
const CHUNKS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'stage', test: /node_modules[\\/](sigma|@sigma|graphology[^\\/]*|d3-[^\\/]*)[\\/]/ },
];

export default defineConfig({
  // Relative addresses: the build can be served from any path of any server.
  base: './',
  plugins: [react()],
  server: { port: 5173 },
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  test: {
    include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'node_modules/**'],
  },
});
