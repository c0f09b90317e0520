import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// For looking at pages under test, without Teams and without the API: never built, never deployed.
const devEntry: Plugin = {
  name: 'dev-entry',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.tsx', '/src/testing/devPage.tsx') },
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  base: '/tab/',
  plugins: [devEntry, react()],
  cacheDir: process.env['DEV_PAGE_CACHE'] ?? '/tmp/tab-dev-page',
  server: { host: '127.0.0.1' },
});
