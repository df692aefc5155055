import { planLevels } from '../model/actionPlan.ts'
import type { Language } from '../model/language.ts'
import { measureStatuses } from '../model/measure.ts'
import type { Frozen } from '../model/planReport.ts'
import type { Block } from '../reports/report.ts'
import { dayText } from '../reports/when.ts'
import { planReportWords } from './planReportWords.ts'

type FrozenMeasure = Frozen['measures'][number]

/** How one measure stands; nothing where the plan does not have it. */
export function standingBlocks(measure: FrozenMeasure | undefined, language: Language): Block[] {
  if (!measure) return []
  const words = planReportWords[language]
  const { text, departments, dueOn, reason } = measure
  return [
    { kind: 'paragraph', text: `${measure.code} ${text}`, tone: 'quiet' },
    {
      kind: 'facts',
      rows: [
        [words.standing, sayStatus(measure, language)],
        [words.responsible, departments.join(', ')],
        ...(dueOn ? [[words.due, dayText(dueOn, language)] as [string, string]] : []),
        ...(reason ? [[words.reason, reason] as [string, string]] : []),
      ],
    },
  ]
}

/** The measures as a table for each level of the plan. */
export function measureTables(measures: readonly FrozenMeasure[], language: Language): Block[] {
  const words = planReportWords[language]
  return planLevels.codes.flatMap((level): Block[] => {
    const some = measures.filter((measure) => measure.level === level)
    if (some.length === 0) return []
    const name = planLevels.labels[level][language]
    return [
      { kind: 'heading', text: name },
      {
        kind: 'table',
        label: words.measureTable(name),
        head: [...words.measureHead],
        rows: some.map((measure) => [
          measure.code,
          measure.text,
          measure.departments.join(', '),
          [sayStatus(measure, language), measure.reason].filter(Boolean).join('. '),
          measure.dueOn ? dayText(measure.dueOn, language) : words.noDue,
        ]),
        widths: [9, 39, 19, 20, 13],
      },
    ]
  })
}

/** How many measures have each status. */
export function statusTable(measures: readonly FrozenMeasure[], language: Language): Block {
  const words = planReportWords[language]
  const rows = measureStatuses.codes.flatMap((status) => {
    const count = measures.filter((measure) => measure.status === status).length
    return count > 0 ? [[measureStatuses.labels[status][language], String(count)]] : []
  })
  return {
    kind: 'table',
    label: words.measureCounts,
    head: [...words.measureCountHead],
    rows,
    widths: [70, 30],
  }
}

export function sayStatus({ status, milestones }: FrozenMeasure, language: Language): string {
  const { done, all, late } = milestones
  const said = measureStatuses.labels[status][language]
  return all === 0 ? said : `${said}. ${planReportWords[language].milestones(done, all, late)}`
}
