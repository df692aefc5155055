import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredHelpline } from '../../../geodata/model/helpline.ts'
import { handlingOutcomes, recallCauses } from '../../../geodata/model/recall.ts'
import { alsoSettles, isOverFor } from '../../../geodata/recalls/settling.ts'

const shown = { id: 'a', revision: 1, name: 'Tjenesten', number: '116 123', hours: 'Døgnåpent' }
const service: Pick<StoredHelpline, 'number' | 'hours' | 'agreement' | 'verified'> & { removed: boolean } = {
  number: '116123',
  hours: { always: true, text: {} },
  agreement: { state: 'agreed', on: null, caseNumber: '', capacity: '' },
  verified: { on: '2026-11-01', source: 'Nettsiden', by: 'Demo folkehelse' },
  removed: false,
}
const today = '2026-11-22'

describe('a recall is over for a sign nobody has gone through', () => {
  it('when what it was opened for no longer holds', () => {
    for (const cause of recallCauses.codes) {
      expect(isOverFor(cause, shown, service, today)).toBe(true)
      expect(isOverFor(cause, shown, { ...service, removed: true }, today)).toBe(false)
      expect(isOverFor(cause, shown, { ...service, number: '116 111' }, today)).toBe(false)
      expect(isOverFor(cause, { ...shown, hours: 'kl. 9–22' }, service, today)).toBe(false)
    }
    const lapsed = { ...service, verified: null }
    expect(recallCauses.codes.filter((cause) => !isOverFor(cause, shown, lapsed, today))).toEqual([
      'verification',
    ])
    const ended = { ...service, agreement: { ...service.agreement, state: 'ended' as const } }
    expect(recallCauses.codes.filter((cause) => !isOverFor(cause, shown, ended, today))).toEqual([
      'agreement',
    ])
  })
})

describe('going through a sign in one recall', () => {
  const opened = fc.record({
    helplineId: fc.constantFrom('a', 'b'),
    cause: fc.constantFrom(...recallCauses.codes),
  })

  it('counts in all where the sign is new or down, and never for another service where it was looked at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...handlingOutcomes.codes), opened, opened, (outcome, one, other) => {
        if (outcome !== 'confirmed') expect(alsoSettles(outcome, one, other)).toBe(true)
        else if (one.helplineId !== other.helplineId) expect(alsoSettles(outcome, one, other)).toBe(false)
        expect(alsoSettles(outcome, one, other)).toBe(alsoSettles(outcome, other, one))
      }),
    )
    const at = (cause: (typeof recallCauses.codes)[number]) => ({ helplineId: 'a', cause })
    expect(alsoSettles('confirmed', at('hours'), at('number'))).toBe(true)
    expect(alsoSettles('confirmed', at('number'), at('agreement'))).toBe(false)
  })
})
