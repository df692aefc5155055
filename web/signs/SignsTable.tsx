import { Checkbox, Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { signStatuses } from '../../geodata/model/sign.ts'
import type { SignRow } from '../../geodata/signs/signRow.ts'
import { useMay } from '../app/session.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Signs.module.css'
import { SignWork } from './SignWork.tsx'
import { signsWords } from './signsWords.ts'

type Choose = (ids: readonly string[], isOn: boolean) => void

/** One row a sign, with a box to choose it by; a phone leaves out what the sign's own page tells. */
export function SignsTable({
  signs,
  chosen,
  onChoose,
}: {
  signs: readonly SignRow[]
  chosen: ReadonlySet<string>
  /** Null for those who may change nothing. */
  onChoose: Choose | null
}) {
  const words = useWords(signsWords)
  const mayReadWork = useMay()('sign-work:read')
  const isAll = signs.every(({ id }) => chosen.has(id))
  const all = onChoose && (
    <Checkbox
      aria-label={words.chooseAll}
      value="all"
      checked={isAll}
      onChange={(event) =>
        onChoose(
          signs.map(({ id }) => id),
          event.target.checked,
        )
      }
    />
  )
  return (
    <Scrollable label={words.tableOf}>
      <Table data-size="sm" className={styles.table}>
        <caption className="ds-sr-only">{words.tableOf}</caption>
        <Table.Head>
          <Table.Row>
            {onChoose && <Table.HeaderCell className={styles.box}>{all}</Table.HeaderCell>}
            <Table.HeaderCell>{words.name}</Table.HeaderCell>
            <Table.HeaderCell>{words.status}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.place}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.message}</Table.HeaderCell>
            <Table.HeaderCell className={styles.wide}>{words.operator}</Table.HeaderCell>
            {mayReadWork && <Table.HeaderCell>{words.left}</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {signs.map((sign) => (
            <Row
              key={sign.id}
              sign={sign}
              isChosen={chosen.has(sign.id)}
              onChoose={onChoose}
              withWork={mayReadWork}
            />
          ))}
        </Table.Body>
      </Table>
    </Scrollable>
  )
}

function Row({
  sign,
  isChosen,
  onChoose,
  withWork,
}: {
  sign: SignRow
  isChosen: boolean
  onChoose: Choose | null
  withWork: boolean
}) {
  const words = useWords(signsWords)
  const text = useText()
  const { id, name, status, placeCode, atName, placeName, messageName, operator } = sign
  return (
    <Table.Row>
      {onChoose && (
        <Table.Cell className={styles.box}>
          <Checkbox
            aria-label={words.choose(name)}
            value={id}
            checked={isChosen}
            onChange={(event) => onChoose([id], event.target.checked)}
          />
        </Table.Cell>
      )}
      <Table.HeaderCell scope="row">
        <Link to="/skilt/$id" params={{ id }}>
          {name}
        </Link>
        {placeCode && <span className={styles.under}>{placeCode}</span>}
      </Table.HeaderCell>
      <Table.Cell>{text(signStatuses.labels[status])}</Table.Cell>
      <Table.Cell className={styles.wide}>{atName ?? placeName}</Table.Cell>
      <Table.Cell className={styles.wide}>
        {messageName ?? <span className={styles.quiet}>{words.noMessage}</span>}
      </Table.Cell>
      <Table.Cell className={styles.wide}>{operator}</Table.Cell>
      {withWork && (
        <Table.Cell className={styles.work}>
          <SignWork sign={sign} />
        </Table.Cell>
      )}
    </Table.Row>
  )
}
