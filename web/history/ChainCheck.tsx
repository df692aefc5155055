import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { sayFailure } from '../api/failure.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './EventsPage.module.css'
import { type ChainVerdict, verifyEvents } from './events.ts'
import { eventWords } from './eventWords.ts'

/** Has the whole chain of events computed anew, and says how it went. */
export function ChainCheck() {
  const words = useWords(eventWords)
  const check = useMutation({ mutationFn: verifyEvents })
  return (
    <div className={styles.chain}>
      <Paragraph>{words.verifyHelp}</Paragraph>
      <Button variant="secondary" loading={check.isPending} onClick={() => check.mutate()}>
        {words.verify}
      </Button>
      <div role="status">{check.data && <Verdict verdict={check.data} />}</div>
      {check.isError && <Alert data-color="danger">{sayFailure(check.error)}</Alert>}
    </div>
  )
}

function Verdict({ verdict: { ok, checked, firstBroken } }: { verdict: ChainVerdict }) {
  const words = useWords(eventWords)
  const count = formatNumber(checked, useLanguage())
  if (ok || firstBroken === null) return <Alert data-color="success">{words.whole(count)}</Alert>
  return <Alert data-color="danger">{words.broken(firstBroken, count)}</Alert>
}
