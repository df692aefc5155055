import { expect, it } from 'vitest'
import { killRounds } from './kill/rounds.ts'

/* A few rounds of `npm run verify:kill`, which goes on for as long as one likes. */

it('a server that is killed in the middle of bulk writes loses nothing and breaks nothing', async () => {
  let answered = 0
  for await (const report of killRounds(3, 1814)) {
    expect({ round: report.round, faults: report.faults }).toEqual({ round: report.round, faults: [] })
    answered += report.answered.things + report.answered.sites
  }
  expect(answered).toBeGreaterThan(0)
})
