import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { between, randomFrom } from '../../../geodata/eksempelvik/random.ts'
import { seedIfEmpty } from '../../../worker/commands/seed.ts'
import { given, Installation } from '../installation.ts'
import {
  findBroken,
  findBrokenHistory,
  findLostImports,
  findLostSites,
  findLostThings,
  readRows,
} from './findings.ts'
import { Importer, SiteWriter, ThingWriter } from './writers.ts'

export interface RoundReport {
  round: number
  /** When it was killed, and in the middle of what. */
  moment: string
  /** Writes that had been answered by then. */
  answered: { things: number; sites: number; imports: number }
  /** Whatever must not be. */
  faults: string[]
}

/** Rounds on the same files before they are replaced by fresh ones: enough for one kill to come upon the traces of another. */
const roundsOnSameFiles = 10
const rowsOfFile = 3000

/** What is under way when the kill comes, and how long into it that is at the latest; the rounds take turns. */
const moments = [
  { said: 'single writes', importing: false, afterConfirming: false, latestMs: 1500 },
  { said: 'an import and single writes', importing: true, afterConfirming: false, latestMs: 4000 },
  { said: 'the confirmation of an import', importing: true, afterConfirming: true, latestMs: 250 },
] as const

/** Kills a server again and again in the middle of bulk writes, and looks at what is left each time. */
export async function* killRounds(rounds: number, seed: number): AsyncGenerator<RoundReport> {
  const folder = mkdtempSync(join(tmpdir(), 'rekkverk-kill-'))
  const town = new Installation()
  try {
    await town.start()
    await seedIfEmpty(town.address, { buildings: 1000 })
    await town.stop()
    for (let first = 1; first <= rounds; first += roundsOnSameFiles) {
      const installation = new Installation(town.settings)
      cpSync(town.dataFolder, installation.dataFolder, { recursive: true })
      try {
        const last = Math.min(rounds, first + roundsOnSameFiles - 1)
        for (let round = first; round <= last; round++) yield await killRound(installation, round, seed)
      } finally {
        await installation.remove()
      }
    }
  } finally {
    await town.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killRound(installation: Installation, round: number, seed: number): Promise<RoundReport> {
  const random = randomFrom(seed, round)
  await installation.start()
  const cleared = await installation.signIn('cleared')
  given(await cleared.send('POST', '/api/sites/openings', { purpose: 'assessment' }))
  const things = await Promise.all(
    ['roads', 'coordinator', 'several', 'health'].map(
      async (account) => new ThingWriter(await installation.signIn(account), `Skilt ${round} ${account}`),
    ),
  )
  const sites = new SiteWriter(cleared, `Eksempelområde ${round}`)
  const importer = new Importer(await installation.signIn('planner'), `Fil ${round}`, rowsOfFile)
  const confirming = new Promise<void>((resolve) => {
    importer.onConfirming = resolve
  })
  const { said, importing, afterConfirming, latestMs } = moments[round % moments.length]!
  const work = Promise.all([...things, sites, ...(importing ? [importer] : [])].map((writer) => writer.run()))

  // Somebody has been answered by then, or there would be nothing to lose.
  await Promise.race([untilSaved([...things, sites]), work])
  if (afterConfirming) await Promise.race([confirming, work])
  const ms = Math.round(between(random, 0, latestMs))
  await Promise.race([wait(ms), work])
  const answered = {
    things: things.reduce((sum, { promised }) => sum + promised.size, 0),
    sites: sites.promised.size,
    imports: [...importer.answeredSteps.values()].filter((step) => step !== 'preview').length,
  }
  await installation.kill()
  await work

  await installation.start()
  const asked = [...(await findBrokenHistory(installation)), ...(await findLostSites(installation, sites))]
  const rows = readRows(installation)
  const faults = [
    ...asked,
    ...findBroken(installation, rows),
    ...things.flatMap((writer) => findLostThings(rows, writer)),
    ...findLostImports(rows, importer),
  ]
  await installation.stop()
  return {
    round,
    moment: `${ms} ms into ${said}`,
    answered,
    faults,
  }
}

async function untilSaved(writers: readonly { promised: ReadonlyMap<string, unknown> }[]): Promise<void> {
  while (writers.some(({ promised }) => promised.size === 0)) await wait(5)
}
