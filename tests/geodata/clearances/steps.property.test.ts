import fc from 'fast-check'
import { describe, it } from 'vitest'
import { type Clearance, clearanceDecisions } from '../../../geodata/clearances/clearance.ts'
import { clearanceState } from '../../../geodata/clearances/state.ts'
import {
  decisionStep,
  proposalStep,
  revocationStep,
  type Standing,
  type Step,
} from '../../../geodata/clearances/steps.ts'
import type { Role } from '../../../geodata/model/access.ts'
import { addDays } from '../../../geodata/model/calendar.ts'

/*
 * Whatever any set of people does, in any order, with roles that come and go: nobody is let in without two others having
 * acted. The test keeps its own record of who did what and judges by that alone.
 */

const people = ['a', 'b', 'c', 'd']
const person = fc.constantFrom(...people)
const someRoles = fc.subarray<Role>(['planner', 'health', 'coordinator', 'admin'])
const which = fc.nat(3)

type Action =
  | { kind: 'propose'; by: string; holder: string; days: number }
  | { kind: 'decide'; by: string; which: number; decision: 'approved' | 'declined' }
  | { kind: 'revoke'; by: string; which: number }
  | { kind: 'change-roles'; who: string; roles: Role[] }
  | { kind: 'lock'; who: string; locked: boolean }
  | { kind: 'pass-days'; days: number }

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('propose'),
      by: person,
      holder: person,
      days: fc.integer({ min: -20, max: 400 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('decide'),
      by: person,
      which,
      decision: fc.constantFrom(...clearanceDecisions.options),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke'), by: person, which }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('change-roles'), who: person, roles: someRoles }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lock'), who: person, locked: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass-days'), days: fc.integer({ min: 1, max: 40 }) }),
  },
) as fc.Arbitrary<Action>

const actions = fc.array(action, { maxLength: 40, size: 'max' })

/** What was really done to a grant, by whom, with which roles, on which day. */
type Deed = { what: string; by: string; roles: Role[]; on: string }

class Town {
  private today = '2026-11-22'
  private readonly standing: Map<string, Standing>
  readonly grants: Clearance[] = []
  private readonly deeds = new Map<string, Deed[]>()

  constructor(rolesOf: readonly Role[][]) {
    this.standing = new Map(
      people.map((accountId, at) => [
        accountId,
        { accountId, roles: rolesOf[at]!, clearedUntil: null, locked: false },
      ]),
    )
  }

  act(action: Action): void {
    switch (action.kind) {
      case 'pass-days':
        this.today = addDays(this.today, action.days)
        return
      case 'change-roles':
        this.standing.set(action.who, { ...this.of(action.who), roles: action.roles })
        return
      case 'lock':
        this.standing.set(action.who, { ...this.of(action.who), locked: action.locked })
        return
      default:
        // Nobody signs in with a locked account.
        if (!this.of(action.by).locked) this.take(action)
    }
  }

  private take(action: Extract<Action, { by: string }>): void {
    const by = this.of(action.by)
    const moment = { at: `${this.today}T12:00:00.000Z`, today: this.today }
    const at = action.kind === 'propose' ? this.grants.length : action.which % (this.grants.length || 1)
    const grant = this.grants[at]
    let step: Step
    if (action.kind === 'propose') {
      const { holder: accountId, days } = action
      const wanted = { accountId, reason: 'other', note: '', endsOn: addDays(this.today, days) } as const
      step = proposalStep(by, this.of(accountId), wanted, { ...moment, id: String(at), waiting: false })
    } else if (!grant) {
      return
    } else if (action.kind === 'revoke') {
      step = revocationStep(by, grant, moment)
    } else {
      const others = { holder: this.of(grant.accountId), proposer: this.of(grant.proposedBy) }
      step = decisionStep(by, grant, action.decision, { ...others, ...moment })
    }
    if (!step.ok) return
    this.grants[at] = step.clearance
    const what = action.kind === 'decide' ? action.decision : action.kind
    const deed = { what, by: action.by, roles: [...by.roles], on: this.today }
    this.deeds.set(String(at), [...(this.deeds.get(String(at)) ?? []), deed])
  }

  /** What is wrong with those who are let in now, by the record of deeds; empty when all is well. */
  wrongs(): string[] {
    return this.grants
      .filter((grant) => clearanceState(grant, this.today) === 'approved')
      .flatMap((grant) => {
        const deeds = this.deeds.get(grant.id) ?? []
        const [first, second, ...more] = deeds
        const ok =
          more.length === 0 &&
          first?.what === 'propose' &&
          second?.what === 'approved' &&
          first.by !== second.by &&
          first.by !== grant.accountId &&
          second.by !== grant.accountId &&
          first.roles.some((role) => role === 'health' || role === 'coordinator') &&
          second.roles.some((role) => role === 'health' || role === 'coordinator' || role === 'admin') &&
          daysBetween(first.on, second.on) <= 30 &&
          daysBetween(first.on, this.today) <= 366
        return ok ? [] : [`${grant.accountId} is let in by ${JSON.stringify(deeds)}`]
      })
  }

  private of(who: string): Standing {
    return this.standing.get(who)!
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

describe('four eyes', () => {
  it('nobody is let in without two different others having acted, one of them health or coordinator', () => {
    fc.assert(
      fc.property(
        fc.array(someRoles, { minLength: people.length, maxLength: people.length }),
        actions,
        (rolesOf, taken) => {
          const town = new Town(rolesOf)
          for (const action of taken) {
            town.act(action)
            const wrongs = town.wrongs()
            if (wrongs.length > 0) throw new Error(wrongs.join('\n'))
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('and the test above does let people in', () => {
    const samples = fc.sample(
      fc.tuple(fc.array(someRoles, { minLength: people.length, maxLength: people.length }), actions),
      { numRuns: 300, seed: 1814 },
    )
    const letIn = samples.filter(([rolesOf, taken]) => {
      const town = new Town(rolesOf)
      for (const action of taken) town.act(action)
      return town.grants.some(({ decision }) => decision === 'approved')
    })
    if (letIn.length < 40) throw new Error(`only ${letIn.length} of ${samples.length} let anybody in`)
  })
})
