import { parseArgs } from 'node:util'
import { makeBackup } from './backupRun.ts'
import { defaultServer, operatorClient } from './operatorClient.ts'
import { showProgress } from './progressLine.ts'

/*
 * `npm run backup -- <file>`: everything a running server keeps, into one new file. Reading goes on meanwhile; saving waits.
 */

const usage = `npm run backup -- <file> [--server ${defaultServer}]

  file      the backup, which must not exist; rekkverk-2026-11-22.ndjson.gz, say
  --server  the server to back up

It speaks as the operator, with REKKVERK_OPERATOR_KEY of rekkverk.env or the environment. Open sessions are not in the
file, and the sites of concern are encrypted in it: keep REKKVERK_SITES_KEYS somewhere else.`

/** Null where they are not as the usage says. */
function readArguments(): { path: string; server: string } | null {
  try {
    const options = { server: { type: 'string', default: defaultServer } } as const
    const { positionals, values } = parseArgs({ allowPositionals: true, options })
    const [path] = positionals
    return path && positionals.length === 1 ? { path, server: values.server } : null
  } catch {
    return null
  }
}

async function run(): Promise<number> {
  const given = readArguments()
  if (!given) {
    console.error(usage)
    return 2
  }
  const { path, server } = given
  const api = operatorClient(server)
  if (!api) return 1
  const made = await makeBackup(api, path, (rows) => showProgress(`Read ${rows} rows`))
  showProgress('')
  if (!made.ok) {
    console.error(made.message)
    return 1
  }
  const { head, foot, bytes, heldMs } = made.value
  console.log(`${path}: ${foot.rows} rows as of ${head.at}, ${(bytes / 1e6).toFixed(1)} MB.`)
  console.log(`Saving waited for ${(heldMs / 1000).toFixed(1)} s.`)
  const end = head.objects.municipality?.chainEnd
  if (end) console.log(`Head of the history: ${end.sequence}:${end.hash}`)
  return 0
}

process.exitCode = await run()
