import type { Language } from '../model/language.ts'
import type { OpenItem } from '../model/planReport.ts'
import type { Block } from '../reports/report.ts'
import { dayText } from '../reports/when.ts'
import { planReportWords } from './planReportWords.ts'

const kinds: readonly OpenItem['kind'][] = [
  ...(['milestone', 'condition', 'coverage', 'inspection', 'sign_inspection', 'helpline', 'recall'] as const),
]

/** What somebody must do, by what it is; for the internal report alone. */
export function openItemBlocks(items: readonly OpenItem[], today: string, language: Language): Block[] {
  const words = planReportWords[language]
  if (items.length === 0) return [{ kind: 'paragraph', text: words.openNone }]
  return kinds.flatMap((kind): Block[] => {
    const some = items.filter((item) => item.kind === kind)
    if (some.length === 0) return []
    const label = words.openKinds[kind]
    const rows = some.map(({ name, detail, responsible, dueOn }) => [
      ...[name, detail, responsible || '–', sayDue(dueOn, today, language)],
    ])
    return [
      { kind: 'heading', text: label },
      { kind: 'table', label, head: [...words.openHead], rows, widths: [26, 40, 19, 15] },
    ]
  })
}

function sayDue(dueOn: string | null, today: string, language: Language): string {
  const words = planReportWords[language]
  if (!dueOn) return words.noDue
  const day = dayText(dueOn, language)
  return dueOn < today ? words.late(day) : day
}
