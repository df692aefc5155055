import { describe, expect, it } from 'vitest'
import type { Clearance } from '../../../geodata/clearances/clearance.ts'
import {
  decisionStep,
  proposalStep,
  revocationStep,
  type Standing,
} from '../../../geodata/clearances/steps.ts'
import type { Role } from '../../../geodata/model/access.ts'

const today = '2026-11-22'
const at = '2026-11-22T12:00:00.000Z'

function person(accountId: string, roles: Role[] = ['planner'], locked = false): Standing {
  return { accountId, roles, clearedUntil: null, locked }
}
const holder = person('holder')
const health = person('health', ['health'])
const coordinator = person('coordinator', ['coordinator'])
const admin = person('admin', ['admin'])
const wanted = { accountId: 'holder', reason: 'registers', note: '', endsOn: '2027-05-22' } as const

function propose(by = coordinator, change: { endsOn?: string; holder?: Standing; waiting?: boolean } = {}) {
  const { endsOn = wanted.endsOn, waiting = false } = change
  return proposalStep(by, change.holder ?? holder, { ...wanted, endsOn }, { id: '1', at, today, waiting })
}

function proposed(by = coordinator): Clearance {
  const step = propose(by)
  if (!step.ok) throw new Error(step.refusal)
  return step.clearance
}

function decide(
  by: Standing,
  decision: 'approved' | 'declined' = 'approved',
  change: { clearance?: Clearance; today?: string; holder?: Standing; proposer?: Standing } = {},
) {
  const others = { holder: change.holder ?? holder, proposer: change.proposer ?? coordinator }
  return decisionStep(by, change.clearance ?? proposed(), decision, {
    ...others,
    at,
    today: change.today ?? today,
  })
}
const refused = (refusal: string) => ({ ok: false, refusal })

describe('proposing', () => {
  it.each([health, coordinator])('is for public health and the coordinator', (by) => {
    expect(propose(by)).toMatchObject({
      ok: true,
      clearance: { accountId: 'holder', proposedBy: by.accountId, decision: null, revokedAt: null },
    })
  })

  it('is not for an administrator, nor for anyone else', () => {
    for (const role of ['admin', 'planner', 'roads', 'reader'] as const)
      expect(propose(person('x', [role]))).toEqual(refused('not-your-role'))
    expect(propose(person('x', ['admin', 'coordinator'])).ok).toBe(true)
  })

  it('is never for oneself', () => {
    expect(propose(coordinator, { holder: coordinator })).toEqual(refused('for-yourself'))
  })

  it('is not with a personal access token', () => {
    const token = { ...coordinator, scopes: ['register', 'import', 'ogc'] as const }
    expect(propose(token)).toEqual(refused('not-your-role'))
  })

  it.each([
    ['2026-11-21', 'ends-too-soon'],
    ['2026-11-22', 'ends-too-soon'],
    ['2026-11-23', null],
    ['2027-11-22', null],
    ['2027-11-23', 'ends-too-late'],
    ['9999-12-31', 'ends-too-late'],
  ])('until %s: %s', (endsOn, refusal) => {
    const step = propose(coordinator, { endsOn })
    expect(step.ok ? null : step.refusal).toBe(refusal)
  })

  it('is not for a locked account, and not while another proposal waits', () => {
    expect(propose(coordinator, { holder: person('holder', ['planner'], true) })).toEqual(
      refused('account-locked'),
    )
    expect(propose(coordinator, { waiting: true })).toEqual(refused('already-proposed'))
  })
})

describe('deciding', () => {
  it.each([health, admin, person('other', ['coordinator'])])('is for a second person', (by) => {
    expect(decide(by)).toMatchObject({
      ok: true,
      clearance: { decision: 'approved', decidedBy: by.accountId, decidedAt: at },
    })
    expect(decide(by, 'declined')).toMatchObject({ ok: true, clearance: { decision: 'declined' } })
  })

  it.each(['approved', 'declined'] as const)('%s is never by the one who proposed', (decision) => {
    expect(decide(coordinator, decision)).toEqual(refused('own-proposal'))
    expect(decide(person('coordinator', ['admin']), decision)).toEqual(refused('own-proposal'))
  })

  it('is never by the one it is for, whatever their role', () => {
    expect(decide(person('holder', ['health', 'admin']))).toEqual(refused('for-yourself'))
  })

  it('is not for others', () => {
    for (const role of ['planner', 'roads', 'reader'] as const)
      expect(decide(person('x', [role]))).toEqual(refused('not-your-role'))
  })

  it('is done once', () => {
    for (const decision of ['approved', 'declined'] as const) {
      const first = decide(health, decision)
      const clearance = first.ok ? first.clearance : null
      expect(decide(admin, 'approved', { clearance: clearance! })).toEqual(refused(decision))
    }
  })

  it.each([
    ['2026-12-22', null],
    ['2026-12-23', 'lapsed'],
  ])('on %s, up to 30 days after: %s', (on, refusal) => {
    const step = decide(health, 'approved', { today: on })
    expect(step.ok ? null : step.refusal).toBe(refusal)
  })

  it('counts the days in Norway: proposed after midnight there is proposed that day', () => {
    const clearance = { ...proposed(), proposedAt: '2026-11-22T23:30:00.000Z' }
    expect(decide(health, 'approved', { clearance, today: '2026-12-23' }).ok).toBe(true)
    expect(decide(health, 'approved', { clearance, today: '2026-12-24' }).ok).toBe(false)
  })

  it('is too late when the last day has passed', () => {
    const clearance = { ...proposed(), endsOn: '2026-11-24' }
    expect(decide(health, 'approved', { clearance, today: '2026-11-24' }).ok).toBe(true)
    expect(decide(health, 'approved', { clearance, today: '2026-11-25' })).toEqual(refused('lapsed'))
  })

  it('lets nobody in on a locked account, or by one who may no longer propose; declining is still possible', () => {
    const locked = person('holder', ['planner'], true)
    expect(decide(health, 'approved', { holder: locked })).toEqual(refused('account-locked'))
    expect(decide(health, 'declined', { holder: locked }).ok).toBe(true)
    for (const proposer of [
      person('coordinator', ['reader']),
      person('coordinator', ['coordinator'], true),
    ]) {
      expect(decide(health, 'approved', { proposer })).toEqual(refused('proposer-may-not'))
      expect(decide(health, 'declined', { proposer }).ok).toBe(true)
    }
  })
})

describe('revoking', () => {
  const approved = decide(health)
  const clearance = approved.ok ? approved.clearance : proposed()
  const moment = { at, today }

  it.each([health, coordinator, admin])('takes one person, of any who give clearance', (by) => {
    expect(revocationStep(by, clearance, moment)).toMatchObject({
      ok: true,
      clearance: { revokedBy: by.accountId, revokedAt: at, decision: 'approved' },
    })
    expect(revocationStep(by, proposed(), moment)).toMatchObject({ ok: true, clearance: { decision: null } })
  })

  it('is not for others', () => {
    expect(revocationStep(holder, clearance, moment)).toEqual(refused('not-your-role'))
  })

  it('makes approving impossible', () => {
    const withdrawn = revocationStep(coordinator, proposed(), moment)
    expect(withdrawn.ok && decide(health, 'approved', { clearance: withdrawn.clearance })).toEqual(
      refused('revoked'),
    )
  })

  it('is of what there is', () => {
    const gone = revocationStep(admin, clearance, moment)
    expect(gone.ok && revocationStep(health, gone.clearance, moment)).toEqual(refused('revoked'))
    expect(revocationStep(health, clearance, { at, today: '2027-05-23' })).toEqual(refused('ended'))
    expect(revocationStep(health, proposed(), { at, today: '2027-02-01' })).toEqual(refused('lapsed'))
  })
})
