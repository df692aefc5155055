import { Alert, Button, Heading, Paragraph, Radio, Table } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import type { Checklist, Point } from '../../geodata/checklists/checklist.ts'
import { sayFailure } from '../api/failure.ts'
import fields from '../components/fields/fields.module.css'
import { Scrollable } from '../components/Scrollable.tsx'
import { useThresholds } from '../settings/useThresholds.ts'
import { formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'
import { type DraftDifference, draftDifferences, type Side } from './mergeDrafts.ts'
import { type PointPart, pointTexts } from './pointTexts.ts'
import type { DraftConflict, DraftEditing } from './useDraftEditor.ts'

/** Both versions of a draft that two people changed, part by part. Nothing is chosen for them that is not shown. */
export function DraftConflictScreen({
  conflict,
  editing,
  base,
}: {
  conflict: DraftConflict
  editing: DraftEditing
  base: Checklist | undefined
}) {
  const words = useWords(draftWords)
  const language = useLanguage()
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const { stored, mine } = conflict
  const differences = draftDifferences(editing.kept.document, stored.document, mine)
  return (
    <section className={fields.form} aria-labelledby="conflict-title">
      <Heading level={2} data-size="sm" id="conflict-title" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {words.conflictTitle}
      </Heading>
      <Paragraph>{words.conflictText(stored.by, formatDateTime(stored.at, language))}</Paragraph>
      <Scrollable label={words.conflictTitle}>
        <Table className={fields.conflict} data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.conflictParts}</Table.HeaderCell>
              <Table.HeaderCell>{words.conflictStored}</Table.HeaderCell>
              <Table.HeaderCell>{words.conflictMine}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {differences.map((difference) => (
              <DifferenceRow
                key={difference.key}
                difference={difference}
                base={base}
                side={chosen[difference.key] ?? difference.suggested}
                onChoose={(side) => setChosen({ ...chosen, [difference.key]: side })}
              />
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      {editing.failure !== null && (
        <Alert data-color="danger" role="alert">
          {sayFailure(editing.failure)}
        </Alert>
      )}
      <div className={fields.actions}>
        <Button loading={editing.isBusy} onClick={() => void editing.resolve(conflict, chosen)}>
          {words.conflictSave}
        </Button>
        <Button variant="tertiary" onClick={editing.closeConflict}>
          {words.conflictBack}
        </Button>
      </div>
    </section>
  )
}

function DifferenceRow({
  difference,
  base,
  side,
  onChoose,
}: {
  difference: DraftDifference
  base: Checklist | undefined
  side: Side
  onChoose: (side: Side) => void
}) {
  const words = useWords(draftWords)
  const text = useText()
  const { parts } = useWords(checklistWords)
  const { key, kind } = difference
  const question =
    kind === 'hidden' ? base?.points.find(({ code }) => code === difference.code)?.question : undefined
  const cell = (of: Side, shown: ReactNode) => (
    <Table.Cell>
      <Radio
        name={`conflict-${key}`}
        value={of}
        label={shown}
        checked={side === of}
        onChange={() => onChoose(of)}
      />
    </Table.Cell>
  )
  const said = (of: Side): ReactNode => {
    switch (difference.kind) {
      case 'base':
        return difference[of]
      case 'hidden':
        return difference[of] ?? words.conflictNotHidden
      case 'point':
        return difference[of] ? sayQuestion(difference[of]) : words.conflictNoPoint
      case 'part':
        return <PartText point={difference[of]} part={difference.part} />
    }
  }
  const sayQuestion = ({ question }: Point) => text(question) || question.nb || words.unnamed
  const label = () => {
    switch (difference.kind) {
      case 'base':
        return words.conflictBase
      case 'hidden':
        return words.conflictHidden(difference.code)
      case 'point':
        return words.conflictPoint(difference.code)
      case 'part':
        return `${difference.code}, ${parts[difference.part]}`
    }
  }
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {label()}
        {question && <span className={styles.under}>{text(question)}</span>}
      </Table.HeaderCell>
      {cell('stored', said('stored'))}
      {cell('mine', said('mine'))}
    </Table.Row>
  )
}

/** A part of a point in words, in both languages where it has them. */
function PartText({ point, part }: { point: Point; part: PointPart }) {
  const { nothing } = useWords(checklistWords)
  const language = useLanguage()
  const thresholds = useThresholds()
  const texts = pointTexts(point, thresholds, language).filter((one) => one.part === part && one.text !== '')
  return texts.map(({ text }) => text).join(' / ') || nothing
}
