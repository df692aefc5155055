import { Alert, Field, Heading, Label, Select, Spinner } from '@digdir/designsystemet-react'
import { type SignStatus, signStatuses } from '../../geodata/model/sign.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { sayFailure } from '../api/failure.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import board from '../projects/Board.module.css'
import { moveAmongCards } from '../projects/boardKeys.ts'
import { useText, useWords } from '../words/words.ts'
import { SignCard } from './SignCard.tsx'
import styles from './Signs.module.css'
import { useSignRows } from './signRows.ts'
import { columnsOf } from './signsSearch.ts'
import { signsWords } from './signsWords.ts'

const cardsAtOnce = 20

/** The signs of one state; the other filters hold for all columns. */
function useColumn(filter: SignFilter, status: SignStatus) {
  return useSignRows({ ...filter, status }, cardsAtOnce)
}

interface Props {
  filter: SignFilter
  /** The column a phone shows; the first unless told. */
  chosen: SignStatus | undefined
  onChoose: (status: SignStatus) => void
}

/** Signs by state. Nothing is dragged: a card moves when the sign does. */
export function SignsBoard({ filter, chosen, onChoose }: Props) {
  const words = useWords(signsWords)
  const columns = columnsOf(filter)
  const shown = chosen && columns.includes(chosen) ? chosen : columns[0]
  return (
    <>
      <p className={board.help}>{words.boardHelp}</p>
      <Field className={board.chooser}>
        <Label>{words.chooseColumn}</Label>
        <Select value={shown} onChange={(event) => onChoose(event.target.value as SignStatus)}>
          {columns.map((status) => (
            <ColumnOption key={status} status={status} filter={filter} />
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards are links; the arrow keys are a second way between them */}
      <div className={`${board.board} ${styles.board}`} onKeyDown={moveAmongCards}>
        {columns.map((status) => (
          <Column key={status} status={status} filter={filter} isChosen={status === shown} />
        ))}
      </div>
    </>
  )
}

function ColumnOption({ status, filter }: { status: SignStatus; filter: SignFilter }) {
  const text = useText()
  const total = useColumn(filter, status).data?.pages[0]?.total
  const label = text(signStatuses.labels[status])
  return <Select.Option value={status}>{total === undefined ? label : `${label} (${total})`}</Select.Option>
}

function Column({ status, filter, isChosen }: { status: SignStatus; filter: SignFilter; isChosen: boolean }) {
  const words = useWords(signsWords)
  const shared = useWords()
  const text = useText()
  const column = useColumn(filter, status)
  const signs = column.data?.pages.flatMap(({ items }) => items) ?? []
  const total = column.data?.pages[0]?.total
  const headingId = `column-${status}`
  return (
    <section
      className={board.column}
      aria-labelledby={headingId}
      data-column={status}
      data-chosen={isChosen || undefined}
    >
      <Heading level={2} data-size="2xs" id={headingId} className={board.columnHead}>
        {text(signStatuses.labels[status])}
        {total !== undefined && (
          <span className={board.count}>
            <span aria-hidden>{total}</span>
            <span className="ds-sr-only">{words.count(total)}</span>
          </span>
        )}
      </Heading>
      {column.isError && <Alert data-color="danger">{sayFailure(column.error)}</Alert>}
      {column.isPending && <Spinner aria-label={shared.loading} data-size="sm" />}
      {column.isSuccess && signs.length === 0 && <p className={board.quiet}>{words.columnEmpty}</p>}
      <ul className={board.cards}>
        {signs.map((sign) => (
          <li key={sign.id}>
            <SignCard sign={sign} />
          </li>
        ))}
      </ul>
      <ShowMore list={column} />
    </section>
  )
}
