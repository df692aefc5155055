import { expect, it } from 'vitest'
import { townFollowUp } from '../../../geodata/eksempelvik/planFollowUp.ts'
import { measureContentSchema } from '../../../geodata/model/measure.ts'
import { latenessOf } from '../../../geodata/plan/lateness.ts'
import { measureErrors } from '../../../geodata/plan/measureErrors.ts'
import { measureWarnings } from '../../../geodata/plan/measureWarnings.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'

it.each(['2026-11-23', '2027-02-28'])(
  'all measures are followed up by the rules on %s, with one late',
  (today) => {
    const followed = new Map(townFollowUp(today).map((one) => [one.code, one]))
    expect(followed.size).toBe(21)
    const late = trondheimPlan.measures.flatMap(({ code, text, verbs }) => {
      const { content } = followed.get(code)!
      expect(measureContentSchema.parse(content), code).toEqual(content)
      expect(measureErrors(content, { verbs, before: null, today }), code).toEqual([])
      expect(measureWarnings(content, { verbs, period: trondheimPlan.period }), code).toEqual([])
      return latenessOf({ ...content, code, text }, today).late.map((date) => date.code)
    })
    expect(late).toEqual(['3.2.7'])
    const ids = [...followed.values()].flatMap(({ content }) => [...content.milestones, ...content.decisions])
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length)
  },
)
