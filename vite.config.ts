import { fileURLToPath } from 'node:url'
import { cloudflare } from '@cloudflare/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// `vite build` makes two things: dist/client (the web) and dist/rekkverk (the worker bundle that Cloudflare and plain workerd run alike).
export default defineConfig({
  root: 'web',
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2024', chunkSizeWarningLimit: 1500 },
  resolve: {
    alias: [
      {
        // Inside osmtogeojson; builds functions from text, which the content security policy refuses.
        find: /^\.\/lodash\.custom\.js$/,
        replacement: fileURLToPath(new URL('web/imports/withoutEval.ts', import.meta.url)),
      },
    ],
  },
  plugins: [react(), cloudflare({ configPath: '../wrangler.toml' })],
})
