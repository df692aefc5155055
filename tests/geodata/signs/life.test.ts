import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SignProperties, signMountings, signStatuses } from '../../../geodata/model/sign.ts'
import { missingBetween, nextStatuses, stepOf } from '../../../geodata/signs/life.ts'
import { isMadeAnew } from '../../../geodata/signs/made.ts'
import { movesFrom } from '../../../geodata/signs/moves.ts'
import { permissionsFor } from '../../../geodata/signs/permissions.ts'
import { type SignBasis, signErrors } from '../../../geodata/signs/signErrors.ts'
import { signWarnings } from '../../../geodata/signs/warnings.ts'
import { inOrder, signOf, whole } from './signOf.ts'

const today = '2026-11-23'
const basis: SignBasis = {
  ...inOrder,
  previous: null,
  isKnownMessage: true,
  isKnownPlan: true,
  isCodeTaken: false,
  today,
}
const faults = (next: SignProperties, more: Partial<SignBasis> = {}) =>
  signErrors(next, { ...basis, ...more }).map(({ field, code }) => `${field.slice(11)} ${code}`)
/** What is wrong with a change of a sign. */
const change = (from: Partial<SignProperties>, to: Partial<SignProperties>, more: Partial<SignBasis> = {}) =>
  faults(signOf({ ...from, ...to }), { previous: signOf(from), ...more })

const day = fc.constantFrom(null, '2025-05-05', '2026-01-02', '2026-02-03')
const anySign = fc
  .record({
    status: fc.constantFrom(...signStatuses.codes),
    messageId: fc.constantFrom(null, whole.messageId!),
    size: fc.constantFrom(null, 'small' as const),
    ground: fc.constantFrom(null, 'road' as const, 'open' as const),
    roadAuthority: fc.constantFrom(null, 'county' as const),
    mounting: fc.constantFrom(null, ...signMountings.codes),
    notOnTrafficSign: fc.constantFrom(null, true, false),
    approvedOn: day,
    orderedOn: day,
    mountedOn: day,
    removedOn: day,
  })
  .map(signOf)

describe('the life of a sign', () => {
  it('goes step by step when each has its day and what it asks for', () => {
    const { approvedOn, orderedOn, mountedOn, ...rest } = whole
    let sign = signOf(rest)
    for (const to of [
      { status: 'approved', approvedOn },
      { status: 'ordered', orderedOn },
      { status: 'mounted', mountedOn },
      { status: 'follow_up' },
      { status: 'mounted' },
      { status: 'removed', removedOn: '2026-04-05' },
    ] satisfies Partial<SignProperties>[]) {
      expect(change(sign, to)).toEqual([])
      if (Object.keys(to).length > 1) expect(change(sign, { status: to.status })).toHaveLength(1)
      sign = signOf({ ...sign, ...to })
    }
  })

  it('is ordered with an approved message, on known ground, with every consent', () => {
    const sign = { ...whole, status: 'approved' as const, orderedOn: null, mountedOn: null }
    const notApproved = { code: 'message-not-approved' as const, message: { nb: '', en: '' } }
    const order = (more: Partial<SignProperties>, facts: Partial<SignBasis> = {}) =>
      change({ ...sign, ...more }, { status: 'ordered', orderedOn: '2026-02-03' }, facts)
    expect(order({})).toEqual([])
    expect(order({}, { messageRefusals: [notApproved] })).toEqual(['messageId message-not-approved'])
    expect(order({ messageId: null }, { messageRefusals: null })).toEqual(['messageId missing'])
    expect(order({ ground: null, size: null })).toEqual(['size missing', 'ground missing'])
    expect(order({ notOnTrafficSign: false })).toEqual(['status forbidden'])
    const permissionsMissing = permissionsFor(signOf(sign)).filter(({ need }) => need === 'must')
    expect(order({}, { permissionsMissing })).toEqual(['status permission-missing'])
  })

  it('skips no step: what lies between is asked for too', () => {
    expect(change({}, { status: 'mounted' }, { messageRefusals: null })).toEqual([
      'approvedOn missing',
      'orderedOn missing',
      'size missing',
      'messageId missing',
      'ground missing',
      'mounting missing',
      'mountedOn missing',
    ])
    fc.assert(
      fc.property(anySign, fc.nat(4), fc.nat(4), fc.nat(4), (sign, a, b, c) => {
        const [from, over, to] = [a, b, c].toSorted() as [number, number, number]
        const missing = (one: number, other: number) =>
          missingBetween(sign, one, other, inOrder).map(({ field, code }) => `${field} ${code}`)
        const onTheWay = [...missing(from, over), ...missing(over, to)]
        expect(missing(from, to)).toEqual([...new Set(onTheWay)])
      }),
    )
  })

  it('is believed when it is registered as it stands, but not what it says', () => {
    expect(faults(signOf({ status: 'mounted' }), { messageRefusals: null })).toEqual([])
    expect(faults(signOf({ status: 'ordered' }), { messageRefusals: null })).toEqual(['messageId missing'])
    const refused = { code: 'helpline-unverified' as const, message: { nb: '', en: '' } }
    const shown = signOf({ status: 'mounted', messageId: whole.messageId })
    expect(faults(shown, { messageRefusals: [refused] })).toEqual(['messageId helpline-unverified'])
  })

  it('can go back, and be ordered anew where one stands', () => {
    const standing = { ...whole, status: 'mounted' as const }
    expect(change(standing, { status: 'approved', mountedOn: null, orderedOn: null })).toEqual([])
    const anew = { status: 'ordered' as const, orderedOn: '2026-10-01' }
    expect(change(standing, anew)).toEqual([])
    expect(change(standing, anew, { messageRefusals: null })).toEqual(['messageId missing'])
    expect(change({ ...standing, ...anew }, { status: 'mounted' })).toEqual(['mountedOn before-ordered'])
    expect(change({ ...standing, ...anew }, { status: 'mounted', mountedOn: '2026-10-09' })).toEqual([])
  })

  it('judges only what has changed', () => {
    const odd = { status: 'approved' as const, orderedOn: '2026-01-01', approvedOn: '2026-02-01' }
    expect(change(odd, { note: 'Ryddet' })).toEqual([])
    expect(change(odd, { orderedOn: '2026-01-02' })).toEqual(['orderedOn before-approved'])
    expect(change({}, { approvedOn: '2026-11-24' })).toEqual(['approvedOn in-future'])
    expect(change({ status: 'mounted' }, { removedOn: '2026-01-02' })).toEqual(['removedOn not-removed'])
    expect(change({}, { placeCode: 'EKS-01' }, { isCodeTaken: true })).toEqual(['placeCode taken'])
    expect(change({}, { placeCode: 'EKS/01' })).toEqual(['placeCode unreadable'])
    const shows = { messageId: whole.messageId!, messageRevision: 1, helplines: [] }
    expect(change({}, { shows })).toEqual(['shows read-only'])
  })

  it('tells of each move what stands in its way: what a change to it is refused for', () => {
    fc.assert(
      fc.property(anySign, (sign) => {
        for (const { to, missing } of movesFrom(sign, inOrder, today)) {
          if (stepOf[to] < stepOf[sign.status] && to === 'ordered') continue
          const refused = change(sign, { status: to })
          const told = missing.map(({ field, code }) => {
            return `${field.startsWith('permissions.') ? 'status' : field} ${code}`
          })
          expect(told).toEqual(refused)
        }
      }),
    )
  })

  it('leads from every state to every other', () => {
    const reached = new Set<string>(['proposed'])
    for (const status of reached) for (const to of nextStatuses[status as 'proposed']) reached.add(to)
    expect(reached.size).toBe(signStatuses.codes.length)
  })
})

describe('what a made sign shows', () => {
  const made = (next: Partial<SignProperties>, previous: Partial<SignProperties> | null) =>
    isMadeAnew(signOf({ ...previous, ...next }), previous && signOf(previous))
  it('is what was right when it was ordered, ordered anew or got another message', () => {
    expect(made({ status: 'ordered' }, { status: 'approved' })).toBe(true)
    expect(made({ status: 'mounted' }, { ...whole, status: 'ordered' })).toBe(false)
    expect(made({ note: 'Vasket' }, { ...whole, status: 'mounted' })).toBe(false)
    expect(made({ messageId: null }, { ...whole, status: 'mounted' })).toBe(true)
    expect(made({ status: 'ordered' }, { ...whole, status: 'follow_up' })).toBe(false)
    expect(made({ status: 'ordered', orderedOn: '2026-09-09' }, { ...whole, status: 'follow_up' })).toBe(true)
    expect(made({ status: 'mounted' }, null)).toBe(true)
    expect(made({ status: 'approved' }, { ...whole, status: 'mounted' })).toBe(false)
  })
})

it('warns of what ought to be seen to, and of nothing at one that is gone', () => {
  const fine: Partial<SignProperties> = {
    ...whole,
    centreHeightCm: 150,
    light: 'street',
    operatorsTested: ['telenor', 'telia'],
    placeName: 'Eksempelbrua',
    facingDegrees: 90,
    mounting: 'parapet',
  }
  const told = (more: Partial<SignProperties>, facts = inOrder) =>
    signWarnings(signOf({ ...fine, ...more }), facts).map(({ field, code }) => `${field} ${code}`)
  expect(told({})).toEqual([])
  expect(told({ status: 'mounted' })).toEqual(['messageId shows-unknown'])
  expect(told({ centreHeightCm: 210 })).toEqual(['centreHeightCm height'])
  expect(told({ light: 'none', reflective: false })).toEqual(['light dark'])
  expect(told({ operatorsTested: ['ice'] })).toEqual(['operatorsTested coverage-untried'])
  expect(told({ mounting: 'own_post' })).toEqual(['permissions.building_application to-be-clarified'])
  expect(signWarnings(signOf({ status: 'removed' }), inOrder)).toEqual([])
})
