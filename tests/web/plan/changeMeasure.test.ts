import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure, MeasureContent, Milestone } from '../../../geodata/model/measure.ts'
import { contentOf, fieldsChange, isApart, itemChange } from '../../../web/plan/measures/changeMeasure.ts'

const milestones = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    text: fc.string({ minLength: 1 }),
    dueOn: fc.constantFrom('2026-01-31', '2027-06-01'),
    doneOn: fc.constantFrom(null, '2026-02-01'),
    responsible: fc.string(),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)

const empty: MeasureContent = {
  ...{ status: 'not_started', reason: '', statusOn: null, unit: '', responsible: '' },
  ...{ startOn: null, dueOn: null, note: '', milestones: [], decisions: [], links: [] },
}

const measureWith = (content: Partial<MeasureContent>): Measure => ({
  ...{ id: '3.1.8', code: '3.1.8', level: 'all', text: 'Sikre', verbs: ['ensure'], departments: ['a'] },
  ...{ revision: 1, at: '2026-03-01T08:00:00Z', by: 'Plankoordinator', inPlan: true },
  ...empty,
  ...content,
  links: (content.links ?? []).map((link) => ({ ...link, name: 'Eksempelbrua' })),
})

const ticked = (one: Milestone): Milestone => ({ ...one, doneOn: one.doneOn ? null : '2026-03-02' })

describe('a change of one part of a measure', () => {
  it('is taken back by its undo, the order too, whether ticked, added or removed', () => {
    fc.assert(
      fc.property(milestones, fc.nat(), (list, pick) => {
        fc.pre(list.length > 0)
        const content = { ...empty, milestones: list }
        const at = pick % list.length
        const one = list[at]!
        const tick = itemChange('milestones', one.id, ticked(one)).apply(content)
        expect(tick.milestones[at]).toEqual(ticked(one))
        expect(itemChange('milestones', one.id, one).apply(tick)).toEqual(content)
        const removed = itemChange('milestones', one.id, null).apply(content)
        expect(removed.milestones).toHaveLength(list.length - 1)
        expect(itemChange('milestones', one.id, one, at).apply(removed)).toEqual(content)
      }),
    )
  })

  it('lies apart from what somebody else did to another part, and both are kept in either order', () => {
    fc.assert(
      fc.property(milestones, fc.string({ minLength: 1 }), (list, note) => {
        fc.pre(list.length > 1)
        const seen = measureWith({ milestones: list })
        const [one, other] = list as [Milestone, Milestone]
        const mine = itemChange('milestones', one.id, ticked(one))
        const theirs = itemChange('milestones', other.id, null)
        const written = fieldsChange({ note })
        const current = measureWith(written.apply(theirs.apply(contentOf(seen))))
        expect(isApart(mine, seen, current)).toBe(true)
        expect(mine.apply(contentOf(current))).toEqual(
          written.apply(theirs.apply(mine.apply(contentOf(seen)))),
        )
      }),
    )
  })

  it('is a conflict where somebody else wrote the same part, also by taking it away', () => {
    const one: Milestone = {
      ...{ id: '0198a7f2-0000-7000-8000-000000000001', text: 'Sjekklisten i bruk' },
      ...{ dueOn: '2026-06-01', doneOn: null, responsible: '' },
    }
    const seen = measureWith({ milestones: [one], status: 'under_way' })
    const mine = itemChange('milestones', one.id, ticked(one))
    expect(isApart(mine, seen, measureWith({ milestones: [{ ...one, dueOn: '2026-09-01' }] }))).toBe(false)
    expect(isApart(mine, seen, measureWith({ milestones: [] }))).toBe(false)
    const status = fieldsChange({ status: 'continuous', reason: 'Står i rutinen.' })
    expect(isApart(status, seen, measureWith({ status: 'under_way', reason: 'Ny rutine.' }))).toBe(false)
    expect(isApart(status, seen, measureWith({ status: 'under_way', note: 'Møte i juni.' }))).toBe(true)
  })
})
