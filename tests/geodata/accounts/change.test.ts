import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideChange, type Standing } from '../../../geodata/accounts/change.ts'
import { type Role, roleSchema } from '../../../geodata/model/access.ts'

const someRoles = fc.subarray([...roleSchema.options])
const standing: fc.Arbitrary<Standing> = fc.record({
  providerRoles: someRoles,
  grantedRoles: someRoles,
  locked: fc.boolean(),
})
const change = fc.record({ grantedRoles: someRoles, disabled: fc.boolean() }, { requiredKeys: [] })
const plain: Standing = { providerRoles: [], grantedRoles: ['admin'], locked: false }

describe('a change to an account', () => {
  it('never leaves the municipality without an administrator who can sign in', () => {
    // A town of administrators and others, changed at random by those who may.
    const town = fc.array(standing, { minLength: 1, maxLength: 4 })
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3), change), { maxLength: 20 })
    fc.assert(
      fc.property(town, steps, (start, taken) => {
        const accounts = start.map((one) => ({ ...one }))
        const isAdmin = ({ providerRoles, grantedRoles, locked }: Standing) =>
          !locked && (providerRoles.includes('admin') || grantedRoles.includes('admin'))
        fc.pre(accounts.some(isAdmin))
        for (const [by, on, wanted] of taken) {
          const actor = accounts[by % accounts.length]!
          const account = accounts[on % accounts.length]!
          if (!isAdmin(actor)) continue
          const otherAdmins = accounts.filter((one) => one !== account && isAdmin(one)).length
          const decided = decideChange(account, wanted, { own: actor === account, otherAdmins })
          if (decided.ok) Object.assign(account, decided.value)
          expect(accounts.some(isAdmin)).toBe(true)
        }
      }),
    )
  })

  it('tells exactly what was given and what was taken', () => {
    fc.assert(
      fc.property(standing, change, (before, wanted) => {
        const decided = decideChange(before, wanted, { own: false, otherAdmins: 1 })
        if (!decided.ok) throw new Error('others may be changed')
        const { grantedRoles, added, removed, locked } = decided.value
        const expected = new Set<Role>(wanted.grantedRoles ?? before.grantedRoles)
        expect(new Set(grantedRoles)).toEqual(expected)
        expect(new Set([...before.grantedRoles.filter((role) => !removed.includes(role)), ...added])).toEqual(
          expected,
        )
        expect(added.filter((role) => before.grantedRoles.includes(role))).toEqual([])
        expect(locked).toBe(wanted.disabled ?? before.locked)
      }),
    )
  })

  it('is refused with a reason', () => {
    const own = { own: true, otherAdmins: 0 }
    expect(decideChange(plain, { disabled: true }, { own: true, otherAdmins: 3 })).toEqual({
      ok: false,
      refusal: 'locks-oneself',
    })
    expect(decideChange(plain, { grantedRoles: ['planner'] }, own)).toEqual({
      ok: false,
      refusal: 'last-admin',
    })
    expect(decideChange(plain, { grantedRoles: [] }, { own: true, otherAdmins: 1 }).ok).toBe(true)
    const byGroup: Standing = { ...plain, providerRoles: ['admin'] }
    expect(decideChange(byGroup, { grantedRoles: [] }, own).ok).toBe(true)
  })
})
