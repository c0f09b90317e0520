import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Served at / by the tenant itself; addresses inside the window stand behind #, so any port and proxy will do.
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 900 },
});
