import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../../worker/commands/build.ts'
import { freePort } from '../../worker/commands/freePort.ts'
import { seedIfEmpty } from '../../worker/commands/seed.ts'
import { startServer } from '../../worker/commands/server.ts'
import { trialSettings } from '../../worker/commands/settings.ts'
import { benchCheck } from './check.ts'
import { benchFirstLoad } from './firstLoad.ts'
import { benchPages } from './pages.ts'
import { benchSigned, fillSigned } from './signed.ts'
import { signInForBench } from './signIn.ts'
import { benchSignPlan } from './signPlan.ts'
import { benchTiles } from './tiles.ts'

/*
 * `npm run bench [-- sizes]`: everything over HTTP against plain workerd, signed in, in towns of the given numbers of
 * buildings (200000 and 1000000 unless told). Seeded, so that before and after compare; prints medians and sizes.
 */

const sizes = process.argv.slice(2).map(Number)
const towns = sizes.length > 0 ? sizes : [200_000, 1_000_000]

buildIfNeeded()
benchSignPlan()
for (const buildings of towns) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rekkverk-bench-'))
  // The same keys after the restart.
  const settings = trialSettings()
  const start = async () => startServer({ host: '127.0.0.1', port: await freePort(), dataFolder, settings })
  let server = await start()
  try {
    const started = performance.now()
    await seedIfEmpty(server.address, { buildings })
    console.log(
      `\n## ${buildings} buildings (filled through the import API in ${((performance.now() - started) / 1000).toFixed(0)} s)`,
    )
    const session = await signInForBench(server.address)
    await benchPages(session)
    await benchTiles(session)
    await benchCheck(session)
    if (buildings === towns[0]) await benchFirstLoad(server.address)
    await server.stop()
    fillSigned(dataFolder)
    server = await start()
    await benchSigned(await signInForBench(server.address, 'coordinator'), dataFolder)
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
