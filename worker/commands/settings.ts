import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { projectRoot } from './project.ts'

/** Settings of the service, by the names of worker/environment.ts; deploying.md says what each does. */
export const settingNames = [
  'REKKVERK_DEMO',
  'REKKVERK_KARTVERKET_TILES',
  'REKKVERK_PUBLIC_URL',
  'REKKVERK_MUNICIPALITY',
  'REKKVERK_SITES_KEYS',
  'REKKVERK_OPERATOR_KEY',
  'REKKVERK_OIDC_ISSUER',
  'REKKVERK_OIDC_CLIENT_ID',
  'REKKVERK_OIDC_CLIENT_SECRET',
  'REKKVERK_OIDC_ROLES',
  'REKKVERK_OIDC_PARAMETERS',
  'REKKVERK_FIRST_ADMIN',
  'REKKVERK_SESSION_IDLE_MINUTES',
  'REKKVERK_SESSION_HOURS',
  'REKKVERK_CLARIFICATION_MINUTES',
  'REKKVERK_MAIL',
  'REKKVERK_MAIL_FROM',
  'REKKVERK_MAIL_KEY',
] as const
export type Settings = Partial<Record<(typeof settingNames)[number], string>>

/** Beside the code and apart from the data folder, so that a copy of the data is a copy without the keys. */
export const settingsFile = join(projectRoot, 'rekkverk.env')

/** What the settings file and the environment say, the environment going first. */
export function readSettings(file = settingsFile): Settings {
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const both = { ...written, ...process.env }
  return Object.fromEntries(settingNames.flatMap((name) => (both[name] ? [[name, both[name]]] : [])))
}

/** What a trial on this machine runs with: demo accounts, keys of its own, and answers that do not take a day. */
export function trialSettings(): Settings {
  return {
    REKKVERK_DEMO: '1',
    REKKVERK_SITES_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    REKKVERK_OPERATOR_KEY: randomBytes(32).toString('base64url'),
    REKKVERK_CLARIFICATION_MINUTES: '2',
  }
}

/** Makes a settings file for a trial where there is none. */
export function ensureSettingsFile(file = settingsFile): void {
  if (existsSync(file)) return
  const lines = [
    '# Settings of this installation; worker/deploying.md says what each does. Keep a copy of the keys in a safe place:',
    '# without REKKVERK_SITES_KEYS the sites of concern cannot be read again.',
    ...Object.entries(trialSettings()).map(([name, value]) => `${name}=${value}`),
    '',
  ]
  writeFileSync(file, lines.join('\n'), { mode: 0o600, flag: 'wx' })
}
