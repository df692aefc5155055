import type { RegisterCollection } from '../../geodata/model/collections.ts'
import type { Language } from '../../geodata/model/language.ts'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { WorklistPage } from '../../geodata/worklist/line.ts'
import { csvOfWorklist, worklistCutShort, worklistHead } from '../../geodata/worklist/worklistCsv.ts'

const linesAtOnce = 2000
/** More than anybody works through by hand; a file that stops here says so in its last line. */
export const mostLinesExported = 20_000

/** The list as one CSV file: a line a thing, some hundred bytes each. */
export async function exportWorklist(
  readPage: (cursor: string | null, limit: number) => Promise<Outcome<WorklistPage>>,
  collection: RegisterCollection,
  language: Language,
): Promise<Outcome<string>> {
  let file = worklistHead(collection, language)
  let cursor: string | null = null
  for (let lines = 0; lines < mostLinesExported; lines += linesAtOnce) {
    const page = await readPage(cursor, linesAtOnce)
    if (!page.ok) return page
    file += csvOfWorklist(collection, page.value.items, language)
    cursor = page.value.next
    if (cursor === null) return { ok: true, value: file }
  }
  return { ok: true, value: file + worklistCutShort(mostLinesExported, language) }
}
