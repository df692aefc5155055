import { describe, expect, it } from 'vitest'
import { type Clearance, clearanceDecisions } from '../../../geodata/clearances/clearance.ts'
import { clearanceState } from '../../../geodata/clearances/state.ts'
import { addDays, dateInNorway } from '../../../geodata/model/calendar.ts'
import { keepAccount } from '../../../worker/accounts/accountStore.ts'
import { findAccountInForce } from '../../../worker/accounts/actorStore.ts'
import { peopleOf } from '../../../worker/clearances/people.ts'
import { keepClearance } from '../../../worker/clearances/store.ts'
import { inObject } from '../object.ts'

const account = {
  id: 'holder',
  issuer: 'demo',
  subject: 'holder',
  name: 'Demo',
  providerRoles: [],
  grantedRoles: [],
  disabledAt: null,
  createdAt: '2026-11-22T12:00:00.000Z',
  lastSignInAt: '2026-11-22T12:00:00.000Z',
}

function grant(id: string, change: Partial<Clearance> = {}): Clearance {
  return {
    id,
    accountId: 'holder',
    reason: 'other',
    note: '',
    endsOn: '2026-12-31',
    proposedBy: 'a',
    proposedAt: '2026-11-22T12:00:00.000Z',
    decision: 'approved',
    decidedBy: 'b',
    decidedAt: '2026-11-22T12:00:00.000Z',
    revokedBy: null,
    revokedAt: null,
    ...change,
  }
}

/** The last day of the clearance in force at an instant, with these grants and no others. */
function clearedUntil(grants: Clearance[], instant: string): Promise<string | null> {
  return inObject(({ sql }) => {
    sql.exec('DELETE FROM clearance')
    keepAccount(sql, account)
    for (const one of grants) keepClearance(sql, one)
    return findAccountInForce(sql, 'holder', new Date(instant))!.clearedUntil
  })
}

describe('a clearance in force', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', null],
  ])('lasts through its last day in Norway in winter: %s', async (instant, until) => {
    expect(await clearedUntil([grant('1')], instant)).toBe(until)
  })

  it.each([
    ['2027-06-30T21:59:59.999Z', '2027-06-30'],
    ['2027-06-30T22:00:00.000Z', null],
  ])('and in summer: %s', async (instant, until) => {
    expect(await clearedUntil([grant('1', { endsOn: '2027-06-30' })], instant)).toBe(until)
  })

  it('is what the pure rule says it is, whatever there is of grants', async () => {
    const changes: Partial<Clearance>[] = [null, ...clearanceDecisions.options].flatMap((decision) =>
      [null, '2026-11-23T12:00:00.000Z'].flatMap((revokedAt) =>
        ['2026-12-01', '2026-12-30', '2026-12-31'].map((endsOn) => ({ decision, revokedAt, endsOn })),
      ),
    )
    for (const [at, change] of changes.entries()) {
      for (const instant of ['2026-12-01T12:00:00Z', '2026-12-30T23:30:00Z', '2026-12-31T12:00:00Z']) {
        const grants = [grant(String(at), change)]
        const today = dateInNorway(new Date(instant))
        const inForce = grants.filter((one) => clearanceState(one, today) === 'approved')
        expect(await clearedUntil(grants, instant)).toBe(inForce[0]?.endsOn ?? null)
      }
    }
  })

  it('is the longest of those in force', async () => {
    const grants = [
      grant('1', { endsOn: '2026-12-20' }),
      grant('2', { endsOn: '2027-02-01' }),
      grant('3', { endsOn: '2027-03-01', revokedAt: '2026-11-23T12:00:00.000Z' }),
      grant('4', { endsOn: '2027-04-01', decision: null }),
      grant('5', { endsOn: '2027-05-01', accountId: 'another' }),
    ]
    expect(await clearedUntil(grants, '2026-12-01T12:00:00Z')).toBe('2027-02-01')
    expect(await clearedUntil(grants, `${addDays('2027-02-01', 1)}T12:00:00Z`)).toBeNull()
  })
})

describe('a demo account where those may not exist', () => {
  it('stands as locked: it can be given nothing, and what it proposed counts for nothing', async () => {
    const locked = (demoAllowed: boolean) =>
      inObject((context) => {
        keepAccount(context.sql, account)
        return peopleOf({ ...context, caller: { ...context.caller, demoAllowed } })('holder')!.locked
      })
    expect(await locked(true)).toBe(false)
    expect(await locked(false)).toBe(true)
  })
})
