import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { clarificationWords } from './clarificationWords.ts'
import { useClarification } from './useClarifications.ts'

/**
 * Whether the answer has come, as a line on paper: the same words for either answer. Paper ends in case files that anyone
 * may ask to see, and sheets with one answer laid side by side would be a map.
 */
export function PrintClarification({ projectId }: { projectId: string }) {
  const words = useWords(clarificationWords)
  const language = useLanguage()
  const { data } = useClarification(projectId)
  if (!data) return null
  return (
    <p>{data.answeredAt ? words.printAnswered(formatDate(data.answeredAt, language)) : words.printWaiting}</p>
  )
}
