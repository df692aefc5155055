import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { clarificationWords } from './clarificationWords.ts'
import { useClarification } from './useClarifications.ts'

/** The outcome as a line on paper; the advice stays on the project's own page. */
export function PrintClarification({ projectId }: { projectId: string }) {
  const words = useWords(clarificationWords)
  const language = useLanguage()
  const { data } = useClarification(projectId)
  if (!data) return null
  const said = data.answeredAt
    ? `${words[data.state]} (${formatDate(data.answeredAt, language)})`
    : words.waiting
  return (
    <p>
      {words.title}: {said}.
    </p>
  )
}
