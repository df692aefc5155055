import type { Language } from '../../geodata/model/language.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { OverviewPage } from '../../geodata/projects/overview.ts'
import { csvOfProjects, overviewHead } from '../../geodata/projects/overviewCsv.ts'

/** All pages of a list as one CSV file: a line a project, some hundred bytes each. */
export async function exportOverview(
  readPage: (cursor: string | null) => Promise<Outcome<OverviewPage>>,
  language: Language,
): Promise<Outcome<string>> {
  let lines = ''
  let withCheck = true
  let cursor: string | null = null
  do {
    const page = await readPage(cursor)
    if (!page.ok) return page
    const { items, next } = page.value
    withCheck = items[0] ? items[0].check !== null : withCheck
    lines += csvOfProjects(items, language)
    cursor = next
  } while (cursor !== null)
  return { ok: true, value: overviewHead(language, withCheck) + lines }
}
