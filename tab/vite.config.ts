import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The tab is served at /tab/ of the same origin as the API (teams-js takes messages over http only from its own origin).
export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: {
      // What the first page needs stands in one file: cut into sixty, as the bundler would, it compresses a tenth worse.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
