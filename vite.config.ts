import { fileURLToPath } from 'node:url'
import { cloudflare } from '@cloudflare/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { readSettings } from './worker/commands/settings.ts'

// `vite build` makes two things: dist/client (the web) and dist/rekkverk (the worker bundle that Cloudflare and plain workerd run alike).
// In development Vite itself serves the pages, so that they are replaced while they run; the worker gets the rest.
const development = {
  vars: readSettings(),
  assets: {
    binding: 'ASSETS',
    // The web's own folder `api` is served as source, the API under the same path is not.
    run_worker_first: ['/api/*', '!/api/*.ts', '/tiles/*', '/openapi.json'],
    not_found_handling: 'single-page-application' as const,
  },
}

const webFile = (path: string) => fileURLToPath(new URL(`web/${path}`, import.meta.url))

export default defineConfig(({ command }) => ({
  root: 'web',
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2024', chunkSizeWarningLimit: 1500 },
  environments: {
    client: {
      build: {
        // The app, and the page behind the code on a sign, which must be light and needs nothing of it.
        rollupOptions: { input: ['index.html', 'hjelp.html'].map((file) => webFile(file)) },
      },
    },
    rekkverk: {
      build: {
        rolldownOptions: {
          output: {
            // A schema gets its place in the API document from the library when it is made, so the library comes before all of
            // them, also before those of a part that is loaded later.
            codeSplitting: {
              groups: [
                {
                  name: 'schemas',
                  test: /node_modules[\\/](@hono[\\/]zod-openapi|@asteasolutions|zod)[\\/]/,
                },
              ],
            },
          },
        },
      },
    },
  },
  resolve: {
    alias: [
      {
        // Inside osmtogeojson; builds functions from text, which the content security policy refuses.
        find: /^\.\/lodash\.custom\.js$/,
        replacement: webFile('imports/withoutEval.ts'),
      },
    ],
  },
  plugins: [
    react(),
    cloudflare({ configPath: '../wrangler.toml', config: command === 'serve' ? development : undefined }),
  ],
}))
