import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { distFolder, projectRoot } from './project.ts'
import { writeRuntimeConfig } from './runtimeConfig.ts'

const sources = [
  'web/**/*',
  'worker/**/*',
  'geodata/**/*',
  'package-lock.json',
  'vite.config.ts',
  'wrangler.toml',
]
const stamp = join(distFolder, '.built')
const leastGainBytes = 1024

/** Names, sizes and times of everything the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of globSync(sources, { cwd: projectRoot }).sort()) {
    const file = statSync(join(projectRoot, path))
    if (file.isFile()) hash.update(`${path}:${file.size}:${file.mtimeMs};`)
  }
  return hash.digest('hex')
}

/** Builds web and worker unless dist is of these very sources; throws when the build fails. */
export function buildIfNeeded(): void {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building ...')
  const vite = spawnSync('vite', ['build', '--config', 'vite.config.ts', '--logLevel', 'warn'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Whoever calls, tests among them, gets what people get: no development code, and the strict policy.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (vite.status !== 0) throw new Error('vite build failed; see the lines above')
  compressClient()
  writeRuntimeConfig()
  writeFileSync(stamp, wanted)
}

/** Leaves a .gz beside each file that gains by it, so that serving one costs no compression. */
function compressClient(): void {
  for (const path of globSync('client/**/*.{js,mjs,css,html,svg,json,wasm}', { cwd: distFolder })) {
    const content = readFileSync(join(distFolder, path))
    const compressed = gzipSync(content, { level: 9 })
    if (compressed.length + leastGainBytes < content.length)
      writeFileSync(join(distFolder, `${path}.gz`), compressed)
  }
}

if (import.meta.main) buildIfNeeded()
