import { Tag } from '@digdir/designsystemet-react'
import { type Helpline, verificationStates } from '../../geodata/model/helpline.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Helplines.module.css'
import { helplineWords } from './helplineWords.ts'

const colours = { valid: 'success', due: 'warning', lapsed: 'danger', never: 'neutral' } as const

/** Whether somebody has held the number against its source, in words. */
export function VerificationState({ service }: { service: Pick<Helpline, 'verification' | 'verified'> }) {
  const words = useWords(helplineWords)
  const text = useText()
  const language = useLanguage()
  const { verification, verified } = service
  const { state, dueOn } = verification
  const due = dueOn && (state === 'lapsed' ? words.lapsed : words.due)(formatDate(dueOn, language))
  return (
    <>
      <p className={styles.state}>
        <Tag data-size="sm" data-color={colours[state]}>
          {text(verificationStates.labels[state])}
        </Tag>
        {due && <span>{due}</span>}
      </p>
      <p className={styles.quiet}>
        {verified
          ? `${words.verified(formatDate(verified.on, language), verified.by)}. ${words.source}: ${verified.source}`
          : words.never}
      </p>
    </>
  )
}
