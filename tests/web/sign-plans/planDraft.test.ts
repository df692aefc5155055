import { describe, expect, it } from 'vitest'
import { planSettingsSchema } from '../../../geodata/model/signPlan.ts'
import { planProblem } from '../../../geodata/sign-planning/planProblem.ts'
import {
  type PlanDraft,
  plannedFrom,
  signLetter,
  withCandidates,
  withMade,
  withMoved,
} from '../../../web/sign-plans/planDraft.ts'
import { askedBox } from '../../../web/sign-plans/surroundings.ts'
import { line, planInput, spot, waysOf } from '../../geodata/sign-planning/plainWays.ts'

const place = line([0, 0], [40, 0])
const ways = waysOf({
  west: [
    [-400, 0],
    [0, 0],
  ],
  bridge: [
    [0, 0],
    [40, 0],
  ],
  east: [
    [40, 0],
    [440, 0],
  ],
})
const problem = planProblem(planInput(ways, place))
const empty: PlanDraft = {
  name: 'Skilt ved brua',
  place: { kind: 'drawn', name: 'Brua', geometry: place },
  settings: planSettingsSchema.parse({}),
  ...{ addedWays: [], closedAt: [], forbidden: [], counts: [], signs: [], note: '' },
}
let count = 0
const newId = () => `sign-${++count}`

describe('the signs of a plan', () => {
  it('are called by letters, also beyond Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(signLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
  })

  it('that proposed signs are made of stay when another proposal is taken, and are not put there twice', () => {
    const first = withCandidates(empty, problem, [0, 1], newId)
    const made = withMade(first, new Map([[first.signs[0]!.id, 'the sign']]))
    const second = withCandidates(made, problem, [0, 2], newId)
    expect(second.signs.map(({ signId }) => signId)).toEqual(['the sign', null])
    expect(second.signs[1]).toMatchObject({ point: plannedFrom(problem, 2, '').point, origin: 'computed' })
  })

  it('say that they were moved; one that was added stays so', () => {
    const plan = withCandidates(empty, problem, [0, 1], newId)
    const [a, b] = plan.signs
    const added = { ...plan, signs: [{ ...a!, origin: 'added' as const }, b!] }
    const moved = withMoved(withMoved(added, a!.id, { facingDegrees: 1 }), b!.id, { facingDegrees: 2 })
    expect(moved.signs.map(({ origin, facingDegrees }) => [origin, facingDegrees])).toEqual([
      ['added', 1],
      ['moved', 2],
    ])
  })
})

describe('what is asked for around a place that no address may tell', () => {
  it('is the same for all places of a square of two kilometres, and reaches as far as is needed', () => {
    const boxOf = (east: number, coarse: boolean) =>
      askedBox({ type: 'Point', coordinates: spot([east, 100]) }, 250, coarse)
    expect(boxOf(600, true)).toEqual(boxOf(900, true))
    expect(boxOf(600, false)).not.toEqual(boxOf(900, false))
    const [west, south, east, north] = boxOf(600, true)
    const [w, s, e, n] = boxOf(600, false)
    expect(west < w && south < s && east > e && north > n).toBe(true)
  })
})
