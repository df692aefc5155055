import { Field, Label, Select } from '@digdir/designsystemet-react'
import { type ProjectStage, projectStages } from '../../geodata/model/stage.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Board.module.css'
import { BoardColumn } from './BoardColumn.tsx'
import { moveAmongCards } from './boardKeys.ts'
import { listWords } from './listWords.ts'
import { type ColumnQuery, useColumn } from './useColumn.ts'

interface Props {
  query: ColumnQuery
  /** The column a phone shows. */
  chosen: ProjectStage
  onChoose: (stage: ProjectStage) => void
}

/** Projects by where they stand. Nothing is dragged: a card moves when the work does. */
export function ProjectBoard({ query, chosen, onChoose }: Props) {
  const words = useWords(listWords)
  return (
    <>
      <p className={styles.help}>
        {words.boardHelp} {words.boardOrder}
      </p>
      <Field className={styles.chooser}>
        <Label>{words.chooseColumn}</Label>
        <Select value={chosen} onChange={(event) => onChoose(event.target.value as ProjectStage)}>
          {projectStages.codes.map((stage) => (
            <ColumnOption key={stage} stage={stage} query={query} />
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards are links; the arrow keys are a second way between them */}
      <div className={styles.board} onKeyDown={moveAmongCards}>
        {projectStages.codes.map((stage) => (
          <BoardColumn key={stage} stage={stage} query={query} isChosen={stage === chosen} />
        ))}
      </div>
    </>
  )
}

function ColumnOption({ stage, query }: { stage: ProjectStage; query: ColumnQuery }) {
  const text = useText()
  const count = useColumn(stage, query).data?.pages[0]?.total
  const label = text(projectStages.labels[stage])
  return <Select.Option value={stage}>{count === undefined ? label : `${label} (${count})`}</Select.Option>
}
