import { describe, expect, it } from 'vitest'
import type { ShownClearance } from '../../../geodata/clearances/shownClearance.ts'
import { sayOutcome } from '../../../web/clearances/sayOutcome.ts'

const step = { accountId: '1', by: 'Demo folkehelse', at: '2026-11-22T12:00:00.000Z' }
const approved = { ...step, by: 'Demo administrator', decision: 'approved' } as const
const clearance: ShownClearance = {
  id: '1',
  state: 'proposed',
  holder: { accountId: '2', name: 'Demo leser', locked: false },
  reason: 'other',
  note: '',
  endsOn: '2027-05-22',
  decideBy: '2026-12-22',
  proposed: step,
  decided: null,
  revoked: null,
  refusals: { approve: null, decline: null, revoke: null },
}
const say = (change: Partial<ShownClearance>) => sayOutcome({ ...clearance, ...change }, 'nb')

describe('how a grant or proposal ended', () => {
  it('is said with who and when', () => {
    expect(say({ state: 'revoked', decided: approved, revoked: step })).toBe(
      'Trukket tilbake av Demo folkehelse 22.11.2026',
    )
    expect(say({ state: 'revoked', revoked: step })).toBe('Forslaget trukket av Demo folkehelse 22.11.2026')
    expect(say({ state: 'declined', decided: { ...approved, decision: 'declined' } })).toBe(
      'Avslått av Demo administrator 22.11.2026',
    )
    expect(say({ state: 'ended', decided: approved })).toBe('Utløpt 22.05.2027')
    expect(say({ state: 'lapsed' })).toBe('Ikke avgjort innen 22.12.2026')
  })

  it('is nothing while it lasts', () => {
    expect(say({})).toBe('')
    expect(say({ state: 'approved', decided: approved })).toBe('')
  })
})
