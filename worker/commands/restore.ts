import { parseArgs } from 'node:util'
import { defaultServer, operatorClient } from './operatorClient.ts'
import { showProgress } from './progressLine.ts'
import { restoreBackup } from './restoreRun.ts'
import { verifyHistory } from './verifyRun.ts'

/*
 * `npm run restore -- <file>`: a backup into an empty installation that is running. Nobody is let in before all is there.
 */

const usage = `npm run restore -- <file> [--server ${defaultServer}]
npm run restore -- --discard [--server ${defaultServer}]

  file       a backup made by npm run backup
  --server   the server to restore into: running, and empty (start it with REKKVERK_DEMO=0)
  --discard  throw away what an interrupted restore left there

It speaks as the operator, with REKKVERK_OPERATOR_KEY of rekkverk.env or the environment. The server needs the
REKKVERK_SITES_KEYS that the backup was made with, or the sites of concern stay unreadable.`

/** The path is null where a restore is to be thrown away; all is null where the arguments are not as the usage says. */
function readArguments(): { path: string | null; server: string } | null {
  try {
    const options = {
      server: { type: 'string', default: defaultServer },
      discard: { type: 'boolean', default: false },
    } as const
    const { positionals, values } = parseArgs({ allowPositionals: true, options })
    const { discard, server } = values
    if (positionals.length !== (discard ? 0 : 1)) return null
    return { path: positionals[0] ?? null, server }
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
  if (path === null) {
    const discarded = await api.send('DELETE', '/api/operations/restores')
    console.log(discarded.ok ? 'Nothing of an interrupted restore is left.' : discarded.message)
    return discarded.ok ? 0 : 1
  }
  const restored = await restoreBackup(api, path, showProgress)
  showProgress('')
  if (!restored.ok) {
    console.error(restored.message)
    return 1
  }
  const { rows, head } = restored
  console.log(`${rows} rows restored, as of ${head.at}; what came in is what the file holds.`)
  const end = head.objects.municipality?.chainEnd
  return verifyHistory(api, end ? `${end.sequence}:${end.hash}` : null, {
    print: console.log,
    progress: showProgress,
  })
}

process.exitCode = await run()
