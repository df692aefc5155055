import type { PlanDocument } from '../model/actionPlan.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { refusedWordErrors } from './refusedWords.ts'

type Errors = NonNullable<Problem['errors']>

/** What is wrong with a plan that its shape alone does not tell; `field` is a path in the document, such as `measures.3.departments.0`. */
export function planErrors(plan: PlanDocument): Errors {
  const { period, departments, measures, actors } = plan
  return [
    ...(period.to < period.from ? [error('period.to', 'before-from', turned(period))] : []),
    ...repeated('departments', departments),
    ...repeatedUnits(plan),
    ...repeated('measures', measures),
    ...repeated('actors', actors),
    ...measures.flatMap((measure, index) => measureFaults(measure, index, plan)),
    ...wordErrors(plan),
  ]
}

const error = (field: string, code: string, message: Text) => ({ field, code, message })

function repeated(list: string, items: readonly { code: string }[]): Errors {
  return items.flatMap(({ code }, index) =>
    items.findIndex((other) => other.code === code) < index
      ? [error(`${list}.${index}.code`, 'repeated', twice(code))]
      : [],
  )
}

/** A unit that two departments have would be told of under one of them. */
function repeatedUnits({ departments }: PlanDocument): Errors {
  const seen = new Map<string, string>()
  return departments.flatMap(({ name, units }, at) =>
    units.flatMap((unit, index) => {
      const key = unit.trim().toLocaleLowerCase('nb')
      const earlier = seen.get(key)
      if (earlier !== undefined && earlier !== name)
        return [error(`departments.${at}.units.${index}`, 'repeated', inTwo(unit, earlier))]
      seen.set(key, name)
      return []
    }),
  )
}

function measureFaults(
  { departments, verbs }: PlanDocument['measures'][number],
  index: number,
  plan: PlanDocument,
): Errors {
  const known = new Set(plan.departments.map(({ code }) => code))
  return [
    ...departments.flatMap((code, at) => {
      const field = `measures.${index}.departments.${at}`
      if (!known.has(code)) return [error(field, 'unknown-department', unknown(code))]
      return departments.indexOf(code) < at ? [error(field, 'repeated', twice(code))] : []
    }),
    ...verbs.flatMap((verb, at) =>
      verbs.indexOf(verb) < at ? [error(`measures.${index}.verbs.${at}`, 'repeated', twice(verb))] : [],
    ),
  ]
}

function wordErrors({ name, source, measures, actors }: PlanDocument): Errors {
  return refusedWordErrors({
    name,
    source,
    ...Object.fromEntries(measures.map((measure, index) => [`measures.${index}.text`, measure.text])),
    ...Object.fromEntries(actors.map((actor, index) => [`actors.${index}.role`, actor.role])),
  })
}

const turned = ({ from, to }: PlanDocument['period']) =>
  text(
    `Perioden slutter (${to}) før den begynner (${from}). Bytt om årene.`,
    `The period ends (${to}) before it begins (${from}). Swap the years.`,
  )
const twice = (code: string) =>
  text(
    `«${code}» står to ganger. Behold den ene, eller gi den andre sin egen kode.`,
    `“${code}” stands twice. Keep one, or give the other a code of its own.`,
  )
const inTwo = (unit: string, department: string) =>
  text(
    `Enheten «${unit}» står alt under «${department}». Den kan bare telles ett sted.`,
    `The unit “${unit}” stands under “${department}” already. It can be counted in one place only.`,
  )
const unknown = (code: string) =>
  text(
    `Planen har ikke noe byrådsområde med koden «${code}». Legg det til under «departments», eller rett koden.`,
    `The plan has no department with the code “${code}”. Add it under “departments”, or mend the code.`,
  )
