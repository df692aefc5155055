import { Alert, Button, Details, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { breakText } from '../../geodata/history/breakText.ts'
import type { Verdict } from '../../geodata/model/history.ts'
import { sayFailure } from '../api/failure.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './EventsPage.module.css'
import { verifyHistory } from './events.ts'
import { eventWords } from './eventWords.ts'

/** Has the whole history proven anew, shows how far it has come, and says how it went. */
export function ChainCheck() {
  const words = useWords(eventWords)
  const [soFar, setSoFar] = useState<Verdict | null>(null)
  const stop = useRef<AbortController | null>(null)
  const check = useMutation({
    mutationFn: () => {
      stop.current = new AbortController()
      setSoFar(null)
      return verifyHistory(setSoFar, stop.current.signal)
    },
  })
  useEffect(() => () => stop.current?.abort(), [])
  const wasStopped = stop.current?.signal.aborted
  return (
    <Details>
      <Details.Summary>{words.verifyTitle}</Details.Summary>
      <Details.Content>
        <div className={styles.chain}>
          <Paragraph>{words.verifyHelp}</Paragraph>
          <div className={styles.buttons}>
            <Button variant="secondary" loading={check.isPending} onClick={() => check.mutate()}>
              {words.verify}
            </Button>
            {check.isPending && (
              <Button variant="tertiary" onClick={() => stop.current?.abort()}>
                {words.stop}
              </Button>
            )}
          </div>
          {check.isPending && soFar && <SoFar verdict={soFar} />}
          <div role="status">{check.data && <Finding verdict={check.data} />}</div>
          {check.isError && !wasStopped && <Alert data-color="danger">{sayFailure(check.error)}</Alert>}
        </div>
      </Details.Content>
    </Details>
  )
}

function useCounts({ checked }: Verdict): [string, string, string] {
  const language = useLanguage()
  const say = (count: number) => formatNumber(count, language)
  return [say(checked.events), say(checked.rows), say(checked.things)]
}

function SoFar({ verdict }: { verdict: Verdict }) {
  const words = useWords(eventWords)
  return <Paragraph className={styles.quiet}>{words.verifying(...useCounts(verdict))}</Paragraph>
}

function Finding({ verdict }: { verdict: Verdict }) {
  const words = useWords(eventWords)
  const text = useText()
  const language = useLanguage()
  const counts = useCounts(verdict)
  const { firstBreak, unvouchedRows, head } = verdict
  if (firstBreak) {
    return (
      <Alert data-color="danger">
        <strong>{words.broken}</strong> {text(breakText(firstBreak))} {words.wholeBefore(counts[0])}{' '}
        {words.whatToDo}
      </Alert>
    )
  }
  return (
    <Alert data-color="success">
      <p className={styles.line}>{words.whole(...counts)}</p>
      {unvouchedRows > 0 && (
        <p className={styles.line}>{words.unvouched(formatNumber(unvouchedRows, language))}</p>
      )}
      {head && (
        <p className={styles.line}>
          {words.head} <code className={styles.head}>{`${head.sequence}:${head.hash}`}</code>
        </p>
      )}
    </Alert>
  )
}
