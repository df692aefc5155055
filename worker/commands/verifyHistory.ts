import { parseArgs } from 'node:util'
import { defaultServer, operatorClient } from './operatorClient.ts'
import { showProgress } from './progressLine.ts'
import { readNotedHead, verifyHistory } from './verifyRun.ts'

/*
 * `npm run verify:history`: proves that the history of a running server is whole, or names the first break.
 */

const usage = `npm run verify:history -- [--server ${defaultServer}] [--head <sequence:hash>]

  --server  the server to verify
  --head    a head that an earlier run printed: the chain must still hold it, so that removing the newest events shows

It speaks as the operator, with REKKVERK_OPERATOR_KEY of rekkverk.env or the environment. Exit code 1 on a break.`

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { server: { type: 'string', default: defaultServer }, head: { type: 'string' } },
  })
  const notedHead = readNotedHead(values.head)
  if (notedHead === undefined) {
    console.error(usage)
    return 2
  }
  const api = operatorClient(values.server)
  if (!api) return 1
  return verifyHistory(api, notedHead, {
    print: (line) => console.log(line),
    progress: showProgress,
  })
}

process.exitCode = await run()
