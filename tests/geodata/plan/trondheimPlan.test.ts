import { expect, it } from 'vitest'
import { planDocumentSchema, planVerbs } from '../../../geodata/model/actionPlan.ts'
import { planErrors } from '../../../geodata/plan/planErrors.ts'
import { planWarnings } from '../../../geodata/plan/planWarnings.ts'
import { trondheimPlan } from '../../../geodata/plan/trondheimPlan.ts'

it('has the 21 measures of the plan by its three levels, and nothing that its own rules would refuse', () => {
  expect(planDocumentSchema.parse(JSON.parse(JSON.stringify(trondheimPlan)))).toEqual(trondheimPlan)
  expect([planErrors(trondheimPlan), planWarnings(trondheimPlan)]).toEqual([[], []])
  const codes = (level: string) =>
    trondheimPlan.measures.filter((one) => one.level === level).map(({ code }) => code)
  const chapter = (number: string, many: number) =>
    Array.from({ length: many }, (_, index) => `${number}.${index + 1}`)
  expect([codes('all'), codes('some'), codes('few')]).toEqual([
    chapter('3.1', 9),
    chapter('3.2', 7),
    chapter('3.3', 5),
  ])
})

it('gives each measure the verb that its text begins with', () => {
  const otherwise = trondheimPlan.measures.flatMap(({ code, text, verbs }) => {
    const said = planVerbs.labels[verbs[0]!].nb
    return text.startsWith(said) ? [] : [`${code} ${said}`]
  })
  // «Ha selvmordsforebygging som tema ...» and «Gjensidig opplæring slik at ...».
  expect(otherwise).toEqual(['3.1.7 Ha som tema', '3.2.3 Gi opplæring'])
})
