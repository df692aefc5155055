import { spawn } from 'node:child_process'
import { defaultDataFolder, projectRoot } from './project.ts'
import { seedIfEmpty } from './seed.ts'
import { ensureSettingsFile } from './settings.ts'

/*
 * `npm run dev`: the same app under Vite with the Cloudflare plugin: the web is replaced while it runs, the worker is
 * reloaded. State lies in .wrangler, apart from what `npm start` keeps.
 */

const port = Number(process.env.PORT ?? 5173)
const address = `http://localhost:${port}`

ensureSettingsFile()
const vite = spawn(
  'vite',
  ['--config', 'vite.config.ts', '--port', String(port), '--strictPort', '--host', 'localhost'],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
vite.once('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => vite.kill(signal))

while (!(await fetch(`${address}/api/health`).catch(() => null))?.ok)
  await new Promise((resolve) => setTimeout(resolve, 250))
await seedIfEmpty(address)
console.log(
  `\nRekkverk is running at ${address} (data of npm start lies in ${defaultDataFolder} and is not touched)`,
)
