import { describe, expect, it } from 'vitest'
import { newProposal, wrongIn } from '../../../web/clearances/proposalDraft.ts'

const today = '2026-11-22'
const filled = { ...newProposal('someone', today), reason: 'signs' } as const

describe('a proposal while it is filled in', () => {
  it('lasts a year unless something else is chosen', () => {
    expect(filled.endsOn).toBe('2027-11-22')
    expect(wrongIn(filled, today)).toEqual([])
  })

  it('wants to know who, and what for', () => {
    expect(wrongIn(newProposal('', today), today)).toEqual(['accountId', 'reason'])
  })

  it.each(['', '2026-11-22', '2020-01-01', '2027-11-23', '12027-01-01'])(
    'does not last until "%s"',
    (endsOn) => {
      expect(wrongIn({ ...filled, endsOn }, today)).toEqual(['endsOn'])
    },
  )
})
