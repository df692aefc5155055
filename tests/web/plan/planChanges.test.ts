import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../geodata/model/measure.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'
import { planChanges } from '../../../web/plan/document/planChanges.ts'

const measures = trondheimPlan.measures.map(
  (measure): Measure => ({
    ...measure,
    ...{ id: measure.code, revision: measure.code === '3.1.8' ? 2 : 0, at: null, by: null, inPlan: true },
    ...{ status: 'under_way', reason: '', statusOn: null, unit: '', responsible: '', note: '' },
    ...{ startOn: null, dueOn: null, milestones: [], decisions: [], links: [] },
  }),
)
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)

describe('what another plan would change', () => {
  it('is nothing for the same plan', () => {
    const { departments, actors, ...lists } = planChanges(trondheimPlan, trondheimPlan, measures)
    expect(Object.values(lists).flat()).toEqual([])
    expect([departments, actors]).toEqual([
      { added: [], removed: [] },
      { added: [], removed: [] },
    ])
  })

  it('tells what is new, gone and changed, and apart from that which follow-ups lose their measure', () => {
    const after = {
      ...trondheimPlan,
      measures: trondheimPlan.measures
        .filter(({ code }) => code !== '3.1.8' && code !== '3.1.7')
        .map((measure) => (measure.code === '3.1.9' ? { ...measure, text: 'Vurdere skilt.' } : measure))
        .concat({ ...trondheimPlan.measures[0]!, code: '4.1' }),
      actors: trondheimPlan.actors.slice(1),
    }
    const changes = planChanges(trondheimPlan, after, measures)
    expect(codes(changes.left)).toEqual(['3.1.8'])
    expect(codes(changes.removed)).toEqual(['3.1.7'])
    expect(codes(changes.added)).toEqual(['4.1'])
    expect(changes.changed).toMatchObject([{ after: { text: 'Vurdere skilt.' }, parts: ['text'] }])
    expect(changes.actors.removed).toEqual([trondheimPlan.actors[0]!.name])
  })

  it('tells which follow-ups get their measure back', () => {
    const before = {
      ...trondheimPlan,
      measures: trondheimPlan.measures.filter(({ code }) => code !== '3.1.8'),
    }
    const now = measures.map((measure) => ({ ...measure, inPlan: measure.code !== '3.1.8' }))
    expect(codes(planChanges(before, trondheimPlan, now).regained)).toEqual(['3.1.8'])
  })
})
