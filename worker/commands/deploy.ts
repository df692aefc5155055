import { spawnSync } from 'node:child_process'
import { buildIfNeeded } from './build.ts'
import { projectRoot } from './project.ts'

/*
 * `npm run deploy`: builds and hands the bundle to Cloudflare as wrangler.toml says. Parameters go on to wrangler,
 * so `npm run deploy -- --dry-run` shows what would be sent without an account.
 */

// Objects made in a jurisdiction stay there; plain workerd knows of none, so it does not stand in wrangler.toml.
const jurisdiction = ['--var', 'REKKVERK_JURISDICTION:eu']

buildIfNeeded()
const { status } = spawnSync(
  'wrangler',
  ['deploy', '--config', 'dist/rekkverk/wrangler.json', ...jurisdiction, ...process.argv.slice(2)],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
process.exit(status ?? 1)
