import { spawnSync } from 'node:child_process'
import { buildIfNeeded } from './build.ts'
import { projectRoot } from './project.ts'

/*
 * `npm run deploy`: builds and hands the bundle to Cloudflare as wrangler.toml says. Parameters go on to wrangler,
 * so `npm run deploy -- --dry-run` shows what would be sent without an account.
 */

buildIfNeeded()
const { status } = spawnSync(
  'wrangler',
  ['deploy', '--config', 'dist/rekkverk/wrangler.json', ...process.argv.slice(2)],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
process.exit(status ?? 1)
