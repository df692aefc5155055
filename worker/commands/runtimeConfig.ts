import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder } from './project.ts'
import { settingNames } from './settings.ts'

/** Configuration of plain workerd; the address and the data folder are given when it is started. */
export const runtimeConfig = join(distFolder, 'workerd.capnp')

/** Writes what wrangler.toml says for Cloudflare in plain workerd's own words, for the bundle just built. */
export function writeRuntimeConfig(): void {
  const modules = globSync('**/*.{js,wasm}', { cwd: join(distFolder, 'rekkverk') })
    // The first module is the entry.
    .sort((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => {
      const kind = path.endsWith('.wasm') ? 'wasm' : 'esModule'
      return `(name = "${path}", ${kind} = embed "rekkverk/${path}")`
    })
  writeFileSync(
    runtimeConfig,
    `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "assets", disk = (path = ${JSON.stringify(join(distFolder, 'client'))})),
    (name = "objects", disk = (writable = true)),
    # The identity provider is the one outside host; nothing else is ever fetched.
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "2026-10-01", # nodejs_compat is on by default from 2026-08-04
  bindings = [
    (name = "MUNICIPALITY", durableObjectNamespace = "Municipality"),
    (name = "ASSETS", service = "assets"),
    (name = "SITES_VAULT", durableObjectNamespace = "SitesVault"),
    (name = "ATTACHMENTS", durableObjectNamespace = "Attachments"),
    ${settingNames.map((name) => `(name = "${name}", fromEnvironment = "${name}")`).join(',\n    ')},
  ],
  durableObjectNamespaces = [
    (className = "Municipality", uniqueKey = "rekkverk-municipality", enableSql = true),
    (className = "SitesVault", uniqueKey = "rekkverk-sites", enableSql = true),
    (className = "Attachments", uniqueKey = "rekkverk-attachments", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "objects"),
);
`,
  )
}
