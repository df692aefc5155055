import { Alert, Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import { sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { historyWords } from './historyWords.ts'

interface Verdict {
  ok: boolean
  checked: number
  firstBroken: number | null
}

/** Checks, when asked, that no event has been changed or removed: each carries the hash of the one before. */
export function ChainVerdict() {
  const words = useWords(historyWords)
  const language = useLanguage()
  const verdict = useQuery({
    queryKey: [...queryKeys.events, 'verify'],
    queryFn: ({ signal }) => request<Verdict>('events/verify', { signal }),
    enabled: false,
  })
  return (
    <div role="status">
      {verdict.data && (
        <Alert data-color={verdict.data.ok ? 'success' : 'danger'}>
          {verdict.data.ok
            ? words.whole(formatNumber(verdict.data.checked, language))
            : words.broken(verdict.data.firstBroken ?? 0)}
        </Alert>
      )}
      {verdict.isError && <Alert data-color="danger">{sayFailure(verdict.error)}</Alert>}
      {!verdict.data && (
        <Button variant="secondary" loading={verdict.isFetching} onClick={() => void verdict.refetch()}>
          {words.verify}
        </Button>
      )}
    </div>
  )
}
