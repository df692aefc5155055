import { Tag } from '@digdir/designsystemet-react'
import { messageStates, type SignMessage } from '../../geodata/model/signMessage.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Messages.module.css'
import { messageWords } from './messageWords.ts'

const colours = { draft: 'neutral', submitted: 'warning', approved: 'success', retired: 'neutral' } as const

/** Where a message is between writing and approval, and what that means for signs. */
export function MessageState({ message }: { message: SignMessage }) {
  const words = useWords(messageWords)
  const text = useText()
  const language = useLanguage()
  const { state, approvedRevision, decision, signs } = message
  const decided =
    decision &&
    (state === 'draft' ? words.returnedBy : words.approvedBy)(formatDate(decision.at, language), decision.by)
  return (
    <>
      <p className={styles.state}>
        <Tag data-size="sm" data-color={colours[state]}>
          {text(messageStates.labels[state])}
        </Tag>
        <span>{signs > 0 ? words.signs(signs) : words.noSigns}</span>
      </p>
      {decided && (
        <p className={styles.quiet}>
          {decided}
          {decision?.comment && `: ${decision.comment}`}
        </p>
      )}
      {state !== 'approved' && state !== 'retired' && (
        <p className={styles.quiet}>
          {approvedRevision === null ? words.nothingApproved : words.approvedStands}
        </p>
      )}
    </>
  )
}
