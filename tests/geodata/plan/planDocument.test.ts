import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planDocumentSchema, planVerbs } from '../../../geodata/model/actionPlan.ts'
import { planErrors } from '../../../geodata/plan/planErrors.ts'
import { planWarnings } from '../../../geodata/plan/planWarnings.ts'
import { type VerbEnd, verbRules } from '../../../geodata/plan/verbs.ts'

const readme = readFileSync(new URL('../../../geodata/plan/README.md', import.meta.url), 'utf8')

it('the plan that the documentation shows is one that can be loaded', () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(readme)!
  const plan = planDocumentSchema.parse(JSON.parse(example!))
  expect([planErrors(plan), planWarnings(plan)]).toEqual([[], []])
})

it.each([
  ['conclusion', 'a conclusion'],
  ['result', 'something that is there'],
  ['never', 'nothing'],
] as [VerbEnd, string][])('the documentation names the verbs that end with %s', (end, row) => {
  const line = readme.split('\n').find((one) => one.startsWith(`| ${row}`))!
  const named = [...line.matchAll(/`(\w+)`/g)].map(([, verb]) => verb)
  expect(named.toSorted()).toEqual(planVerbs.codes.filter((verb) => verbRules[verb].ends === end).toSorted())
})
