import { type PlanDocument, planLevels } from '../model/actionPlan.ts'
import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'

type Remarks = NonNullable<Problem['errors']>

/** What looks like a slip in a plan and is taken all the same; `field` is a path in the document. */
export function planWarnings({ measures, departments }: PlanDocument): Remarks {
  const responsible = new Set(measures.flatMap((measure) => measure.departments))
  return [
    ...measures.flatMap(({ code, level }, index) => {
      const beside = measures.filter(
        (other) => other.code !== code && chapterOf(other.code) === chapterOf(code),
      )
      const [usual] = beside
      const agree = usual !== undefined && beside.every((other) => other.level === usual.level)
      if (beside.length < 2 || !agree || usual.level === level) return []
      return [{ field: `measures.${index}.level`, code: 'other-level', message: odd(code, usual.level) }]
    }),
    ...departments.flatMap(({ code, name }, index) =>
      responsible.has(code)
        ? []
        : [{ field: `departments.${index}`, code: 'no-measure', message: idle(name) }],
    ),
  ]
}

const chapterOf = (code: string) => code.slice(0, Math.max(code.lastIndexOf('.'), 0))

const odd = (code: string, usual: PlanDocument['measures'][number]['level']) =>
  text(
    `De andre tiltakene i kapittel ${chapterOf(code)} er «${planLevels.labels[usual].nb}». Er nivået riktig?`,
    `The other measures of chapter ${chapterOf(code)} are “${planLevels.labels[usual].en}”. Is the level right?`,
  )
const idle = (name: string) =>
  text(`Ingen tiltak har «${name}» som ansvarlig.`, `No measure has “${name}” as responsible.`)
