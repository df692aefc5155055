import { Button } from '@digdir/designsystemet-react'
import { apiUrl } from '../api/client.ts'
import { useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'

/** The version as the API gives it, kept as a file. */
export function ExportLink({ version }: { version: string }) {
  const words = useWords(checklistWords)
  return (
    <Button asChild variant="tertiary" data-size="sm">
      <a
        href={apiUrl(`checklists/${encodeURIComponent(version)}`)}
        download={`sjekkliste-${version}.json`}
        aria-label={`${words.exportJson}: ${version}`}
      >
        {words.exportJson}
      </a>
    </Button>
  )
}
