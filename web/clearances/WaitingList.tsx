import { Button, Heading } from '@digdir/designsystemet-react'
import { clearanceReasons } from '../../geodata/clearances/clearance.ts'
import { clearanceRefusals } from '../../geodata/clearances/refusals.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import type { ClearanceStep } from './clearances.ts'
import { clearanceWords } from './clearanceWords.ts'

type Ask = (step: ClearanceStep, clearance: ShownClearance) => void

/** Proposals to be decided by a second person: what they are for, and what the one who looks may do. */
export function WaitingList({ waiting, onAsk }: { waiting: readonly ShownClearance[]; onAsk: Ask }) {
  const words = useWords(clearanceWords)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.waiting}
      </Heading>
      {waiting.length === 0 && <p className={styles.quiet}>{words.noneWaiting}</p>}
      {waiting.length > 0 && (
        <ul className={styles.cards}>
          {waiting.map((clearance) => (
            <li key={clearance.id} className={styles.card}>
              <Proposal clearance={clearance} />
              <ProposalActions clearance={clearance} onAsk={onAsk} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Proposal({ clearance }: { clearance: ShownClearance }) {
  const words = useWords(clearanceWords)
  const text = useText()
  const language = useLanguage()
  const { holder, reason, note, endsOn, decideBy, proposed } = clearance
  return (
    <div className={styles.proposal}>
      <Heading level={3} data-size="2xs">
        {holder.name}
      </Heading>
      <p>
        {text(clearanceReasons.labels[reason])}
        {note && <span className={styles.under}>{note}</span>}
      </p>
      <p>{words.until(formatDate(endsOn, language))}</p>
      <p className={styles.quiet}>
        {words.proposedBy(proposed.by, formatDate(proposed.at, language))}{' '}
        {words.decideBy(formatDate(decideBy, language))}
      </p>
    </div>
  )
}

function ProposalActions({ clearance, onAsk }: { clearance: ShownClearance; onAsk: Ask }) {
  const words = useWords(clearanceWords)
  const text = useText()
  const { approve, decline, revoke } = clearance.refusals
  const { name } = clearance.holder
  return (
    <div className={styles.decide}>
      {approve && <p>{text(clearanceRefusals[approve])}</p>}
      <div className={styles.buttons}>
        {!approve && (
          <Button
            data-size="sm"
            aria-label={words.approveFor(name)}
            onClick={() => onAsk('approve', clearance)}
          >
            {words.approve}
          </Button>
        )}
        {!decline && (
          <Button
            data-size="sm"
            variant="secondary"
            aria-label={words.declineFor(name)}
            onClick={() => onAsk('decline', clearance)}
          >
            {words.decline}
          </Button>
        )}
        {/* Who can decline needs no second way to say no. */}
        {decline && !revoke && (
          <Button
            data-size="sm"
            variant="secondary"
            aria-label={words.withdrawFor(name)}
            onClick={() => onAsk('withdraw', clearance)}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
    </div>
  )
}
