import { parseArgs } from 'node:util'
import { defaultServer, operatorClient } from './operatorClient.ts'
import { showProgress } from './progressLine.ts'
import { rotateSiteKeys } from './rotateRun.ts'

/*
 * `npm run rotate-site-keys`: encrypts the sites of a running server with the first key of REKKVERK_SITES_KEYS. Before it:
 * put a new key first, `id:base64` of 32 random bytes, keep the old one after it, and restart the server.
 */

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { server: { type: 'string', default: defaultServer } } })
  const api = operatorClient(values.server)
  if (!api) return 1
  return rotateSiteKeys(api, {
    print: (line) => console.log(line),
    progress: showProgress,
  })
}

process.exitCode = await run()
