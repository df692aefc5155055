/*
 * Runs a command of ours with the project's own Node, installing the packages first where they are missing or out of date.
 * Plain JavaScript without imports from node_modules: it must run on the machine's Node 20 in a fresh clone.
 *
 *   node worker/commands/installed.mjs <script.ts> [arguments]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const nodeExecutable = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
const stamp = join(root, 'node_modules', '.rekkverk-installed')

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (present !== wanted || !existsSync(nodeExecutable)) {
  console.log('Installing packages ...')
  // Engine warnings concern the machine's Node; everything below runs on the Node that is being installed.
  // Not `npm ci`: it refuses a lockfile that lacks the optional packages of platforms other than the one it was made on.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const install = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error('npm install failed; see the lines above. Nothing else was done.')
    process.exit(install.status ?? 1)
  }
  writeFileSync(stamp, wanted)
}

const run = spawnSync(nodeExecutable, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH, WRANGLER_SEND_METRICS: 'false' },
})
process.exit(run.status ?? 1)
