import { buildIfNeeded } from '../../../worker/commands/build.ts'
import { killRounds } from './rounds.ts'

/*
 * `npm run verify:kill -- [rounds] [seed]`: plain workerd killed (SIGKILL) in the middle of bulk writes, started again
 * and looked at, so many times over. The seed decides when; what is under way at that instant depends on the machine.
 */

const rounds = Number(process.argv[2] ?? 20)
const seed = Number(process.argv[3] ?? 1)
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error('npm run verify:kill -- [rounds, 20 unless told] [seed, 1 unless told]')
  process.exit(2)
}

buildIfNeeded()
let faulty = 0
const sums = { things: 0, sites: 0, imports: 0 }
for await (const { round, moment, answered, faults } of killRounds(rounds, seed)) {
  sums.things += answered.things
  sums.sites += answered.sites
  sums.imports += answered.imports
  console.log(
    `Round ${round}: killed ${moment}, after ${answered.things} signs, ${answered.sites} sites and ${answered.imports} imports: ${faults.length === 0 ? 'whole' : 'FAULTS'}`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
  if (faults.length > 0) faulty += 1
}
console.log(
  `${rounds} kills, ${faulty} with faults. Answered and looked for afterwards: ${sums.things} signs, ${sums.sites} sites, ${sums.imports} imports of 3,000 rows.`,
)
process.exitCode = faulty > 0 ? 1 : 0
