import { Details } from '@digdir/designsystemet-react'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import type { FileSummary } from './fileProtocol.ts'
import { importWords } from './importWords.ts'
import { NoteList } from './NoteList.tsx'

/** What the reader dropped, changed or assumed for the file as a whole. */
export function FileNotes({ file }: { file: FileSummary }) {
  const words = useWords(importWords)
  const text = useText()
  const language = useLanguage()
  const count = file.notes.length + file.dropped.length
  if (count === 0) return null
  return (
    <Details defaultOpen={count <= 3}>
      <Details.Summary>
        {words.notes} ({count})
      </Details.Summary>
      <Details.Content>
        <NoteList notes={file.notes} />
        <ul>
          {file.dropped.map(({ code, message, count: dropped }) => (
            <li key={code}>
              {words.dropped(formatNumber(dropped, language))}: {text(message)}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}
