import { Button, Heading, Table, Tag } from '@digdir/designsystemet-react'
import { clearanceReasons } from '../../geodata/clearances/clearance.ts'
import type { ShownClearance } from '../../geodata/clearances/shownClearance.ts'
import { endsSoon } from '../../geodata/clearances/state.ts'
import { useMay, useSessionState } from '../app/session.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Clearances.module.css'
import { clearanceWords } from './clearanceWords.ts'

interface RowActions {
  onRevoke: (clearance: ShownClearance) => void
  /** Proposes anew for somebody whose clearance soon ends; null where that is not for the one who looks. */
  onRenew: ((clearance: ShownClearance) => void) | null
}

/** Who has clearance, the one that ends first at the top. */
export function InForceTable({
  inForce,
  today,
  waitingFor,
  onRevoke,
  onRenew,
}: {
  inForce: readonly ShownClearance[]
  today: string
  /** Account ids with a proposal waiting. */
  waitingFor: ReadonlySet<string>
} & RowActions) {
  const words = useWords(clearanceWords)
  const mayPropose = useMay()('clearances:propose')
  const { session } = useSessionState()
  const mayRenew = ({ holder }: ShownClearance) =>
    !holder.locked && holder.accountId !== session?.accountId && !waitingFor.has(holder.accountId)
  const ordered = [...inForce].sort((a, b) => a.endsOn.localeCompare(b.endsOn))
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.inForce}
      </Heading>
      {inForce.length === 0 && (
        <p className={styles.quiet}>{mayPropose ? words.noneInForce : words.noneInForceAdmin}</p>
      )}
      {inForce.length > 0 && (
        <Table className={styles.table}>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.name}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.lastDay}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.neededFor}</Table.HeaderCell>
              <Table.HeaderCell className={styles.wide}>{words.givenBy}</Table.HeaderCell>
              <Table.HeaderCell>
                <span className="ds-sr-only">{words.actions}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {ordered.map((clearance) => (
              <InForceRow
                key={clearance.id}
                clearance={clearance}
                isOwn={clearance.holder.accountId === session?.accountId}
                isEnding={endsSoon(clearance, today)}
                onRevoke={onRevoke}
                onRenew={mayRenew(clearance) ? onRenew : null}
              />
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  )
}

function InForceRow({
  clearance,
  isOwn,
  isEnding,
  onRevoke,
  onRenew,
}: { clearance: ShownClearance; isOwn: boolean; isEnding: boolean } & RowActions) {
  const words = useWords(clearanceWords)
  const text = useText()
  const language = useLanguage()
  const { holder, reason, note, endsOn, proposed, decided, refusals } = clearance
  const neededFor = text(clearanceReasons.labels[reason])
  const lastDay = formatDate(endsOn, language)
  const ending = isEnding && (
    <Tag data-size="sm" data-color="warning">
      {words.endsSoon}
    </Tag>
  )
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className={styles.name}>
        {holder.name} {isOwn && <span className={styles.quiet}>({words.you})</span>}{' '}
        {holder.locked && (
          <Tag data-size="sm" data-color="warning">
            {words.locked}
          </Tag>
        )}
        <span className={styles.phoneLine}>
          {neededFor}
          <br />
          {words.until(lastDay)} {ending}
        </span>
      </Table.HeaderCell>
      <Table.Cell className={styles.wide}>
        {lastDay} {ending}
      </Table.Cell>
      <Table.Cell className={styles.wide}>
        {neededFor}
        {note && <span className={styles.under}>{note}</span>}
      </Table.Cell>
      <Table.Cell className={styles.wide}>{words.givenByBoth(proposed.by, decided?.by ?? '')}</Table.Cell>
      <Table.Cell>
        <div className={styles.rowButtons}>
          {isEnding && onRenew && (
            <Button
              data-size="sm"
              variant="secondary"
              aria-label={words.proposeAgainFor(holder.name)}
              onClick={() => onRenew(clearance)}
            >
              {words.proposeAgain}
            </Button>
          )}
          {!refusals.revoke && (
            <Button
              data-size="sm"
              variant="secondary"
              aria-label={words.revokeFor(holder.name)}
              onClick={() => onRevoke(clearance)}
            >
              {words.revoke}
            </Button>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
