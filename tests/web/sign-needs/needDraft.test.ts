import { describe, expect, it } from 'vitest'
import type { SignNeedContent } from '../../../geodata/model/signNeed.ts'
import { contentOf, draftFrom } from '../../../web/sign-needs/needDraft.ts'

const need: SignNeedContent = {
  place: { kind: 'drawn', name: 'Kaikanten', geometry: { type: 'Point', coordinates: [10, 63] } },
  outcome: 'await',
  reason: 'Rekkverket er under arbeid.',
  responsible: 'Samferdsel',
  assessedOn: '2026-11-23',
  nextAssessmentOn: '2027-05-23',
  caseNumber: '2026/1',
}

describe('the form of an assessment', () => {
  it('sends what it was opened with when nothing is changed', () => {
    expect(contentOf(draftFrom(need, '2026-12-01'))).toEqual({ content: need })
  })

  it('says everything that is missing at once', () => {
    const draft = { ...draftFrom({}, '2026-12-01'), reason: '  ', assessedOn: '' }
    expect(contentOf(draft)).toEqual({ missing: ['place', 'outcome', 'reason', 'responsible', 'assessedOn'] })
  })

  it('does not take a drawn place without a name', () => {
    const draft = draftFrom(need, '2026-12-01')
    expect(contentOf({ ...draft, place: { kind: 'drawn', name: ' ', geometry: null } })).toEqual({
      missing: ['place'],
    })
  })
})
