import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../geodata/model/calendar.ts'
import {
  type CoverageFacts,
  type CoveragePart,
  countCoverage,
  coveragePart,
  coverageParts,
} from '../../../geodata/projects/coverage.ts'

const someDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-10-20', days))
const project: fc.Arbitrary<CoverageFacts> = fc.record({
  dueOn: fc.option(someDay),
  firstSignedOn: fc.option(someDay),
  begun: fc.boolean(),
})
const projects = fc.array(project, { maxLength: 60 })

/** The definitions as geodata/decisions/0007 words them, each by itself: every one that a project fits. */
const worded: Record<CoveragePart, (facts: CoverageFacts, today: string) => boolean> = {
  in_time: ({ dueOn, firstSignedOn }) => Boolean(dueOn && firstSignedOn && !(firstSignedOn > dueOn)),
  late: ({ dueOn, firstSignedOn }) => Boolean(dueOn && firstSignedOn && firstSignedOn > dueOn),
  in_progress: ({ dueOn, firstSignedOn, begun }, today) =>
    Boolean(dueOn && !firstSignedOn && !(dueOn < today) && begun),
  not_begun: ({ dueOn, firstSignedOn, begun }, today) =>
    Boolean(dueOn && !firstSignedOn && !(dueOn < today) && !begun),
  overdue: ({ dueOn, firstSignedOn }, today) => Boolean(dueOn && !firstSignedOn && dueOn < today),
  undated: ({ dueOn }) => !dueOn,
}

describe('coverage of measure 3.1.8', () => {
  it('has every project in the one part whose words fit it, and the parts add up to the whole', () => {
    fc.assert(
      fc.property(projects, someDay, (facts, today) => {
        const counted = countCoverage(facts, today)
        for (const part of coverageParts.codes)
          expect(counted.parts[part]).toBe(facts.filter((one) => worded[part](one, today)).length)
        expect(Object.values(counted.parts).reduce((sum, count) => sum + count, 0)).toBe(counted.whole)
        expect(counted.whole).toBe(facts.length)
        expect(counted.undatedSigned).toBeLessThanOrEqual(counted.parts.undated)
      }),
    )
  })

  it('is the same in whatever order', () => {
    const shuffled = projects.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    )
    fc.assert(
      fc.property(shuffled, someDay, ([facts, other], today) => {
        expect(countCoverage(other, today)).toEqual(countCoverage(facts, today))
      }),
    )
  })

  it('never counts a later signature as an earlier one, and no signature as none', () => {
    fc.assert(
      fc.property(project, someDay, someDay, someDay, (facts, one, other, today) => {
        const [earlier, later] = [one, other].sort() as [string, string]
        const at = (firstSignedOn: string | null) => coveragePart({ ...facts, firstSignedOn }, today)
        if (at(later) === 'in_time') expect(at(earlier)).toBe('in_time')
        expect(['in_time', 'late']).not.toContain(at(null))
        // Time alone moves nothing that has been signed.
        expect(coveragePart({ ...facts, firstSignedOn: one }, addDays(today, 400))).toBe(at(one))
      }),
    )
  })

  it('counts the due day itself as in time', () => {
    const facts = { dueOn: '2026-11-20', firstSignedOn: '2026-11-20', begun: true }
    expect(coveragePart(facts, '2026-11-23')).toBe('in_time')
    expect(coveragePart({ ...facts, firstSignedOn: null }, '2026-11-20')).toBe('in_progress')
    expect(coveragePart({ ...facts, firstSignedOn: null }, '2026-11-21')).toBe('overdue')
  })
})
