import { join, resolve } from 'node:path'
import { demoAccounts } from '../accounts/demo.ts'
import { hasDemo } from '../accounts/hasDemo.ts'
import { buildIfNeeded } from './build.ts'
import { defaultDataFolder } from './project.ts'
import { seedIfEmpty } from './seed.ts'
import { seedHistory } from './seedHistory.ts'
import { seedSignatures } from './seedSignatures.ts'
import { startServer } from './server.ts'
import { ensureSettingsFile, readSettings, settingsFile } from './settings.ts'
import { settingsFaults } from './settingsFaults.ts'

/*
 * `npm start`: builds what is missing, serves the whole app with plain workerd on this machine, and fills an empty
 * register with Eksempelvik. PORT and REKKVERK_DATA choose where; Ctrl+C stops, and everything is kept.
 */

const port = Number(process.env.PORT ?? 8787)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`)
  process.exit(1)
}
const dataFolder = resolve(process.env.REKKVERK_DATA ?? defaultDataFolder)

ensureSettingsFile()
const settings = readSettings()
const demo = hasDemo(settings)

buildIfNeeded()
const server = await startServer({
  host: '127.0.0.1',
  port,
  dataFolder,
  settings,
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
// Whoever keeps this running must see that it no longer does.
server.process.once('exit', (code) => process.exit(code ?? 1))
// Where the filling fails, the port is not left to a server nobody can stop.
process.once('exit', () => server.process.kill())

if (demo) {
  await seedIfEmpty(server.address, { history: true })
  // Takes some minutes, for a signature waits for an answer; nobody else need wait for it.
  void fillInBackground(server.address)
}

/** What became of a year of projects, then the signatures of today's. */
async function fillInBackground(address: string): Promise<void> {
  await seedHistory(address).catch((error: Error) =>
    console.warn(`The year gone by in Eksempelvik is not told to its end: ${error.message}`),
  )
  await seedSignatures(address).catch((error: Error) =>
    console.warn(`The checks of Eksempelvik are not signed: ${error.message}`),
  )
}

const accounts = demoAccounts.map(({ id, name, roles }) => `  ${id.padEnd(12)} ${name} (${roles.join(', ')})`)
console.log(`
Rekkverk is running at ${server.address}${settings.REKKVERK_PUBLIC_URL ? `, reached by ${settings.REKKVERK_PUBLIC_URL}` : ''}
Data: ${join(dataFolder, 'objects')}
Settings and keys: ${settingsFile}
${demo ? `\nDemo accounts (choose one on the sign-in page):\n${accounts.join('\n')}\n` : ''}
Ctrl+C stops; what you registered is kept.`)
for (const fault of settingsFaults(settings)) console.warn(`\nSettings: ${fault}`)
