import { cloudflare } from '@cloudflare/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// `vite build` makes two things: dist/client (the web) and dist/rekkverk (the worker bundle that Cloudflare and plain workerd run alike).
export default defineConfig({
  root: 'web',
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2024', chunkSizeWarningLimit: 1500 },
  plugins: [react(), cloudflare({ configPath: '../wrangler.toml' })],
})
