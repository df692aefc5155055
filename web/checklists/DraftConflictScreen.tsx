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
import { PartChanges } from './ComparisonList.tsx'
import { pointChanges } from './compareChecklists.ts'
import styles from './Draft.module.css'
import { draftWords } from './draftWords.ts'
import { type DraftDifference, draftDifferences, type Side } from './mergeDrafts.ts'
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
  const { key, kind } = difference
  const label = {
    base: () => words.conflictBase,
    hidden: (code: string) => words.conflictHidden(code),
    point: (code: string) => words.conflictPoint(code),
  }[kind]
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
    if (kind === 'base') return difference[of]
    if (kind === 'hidden') return difference[of] ?? words.conflictNotHidden
    return difference[of] ? text(difference[of].question) || words.unnamed : words.conflictNoPoint
  }
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {label(kind === 'base' ? '' : difference.code)}
        {question && <span className={styles.under}>{text(question)}</span>}
        {kind === 'point' && difference.stored && difference.mine && (
          <PointDifference stored={difference.stored} mine={difference.mine} />
        )}
      </Table.HeaderCell>
      {cell('stored', said('stored'))}
      {cell('mine', said('mine'))}
    </Table.Row>
  )
}

/** What of the point differs, from theirs to mine. */
function PointDifference({ stored, mine }: { stored: Point; mine: Point }) {
  const language = useLanguage()
  const thresholds = useThresholds()
  return (
    <div className={styles.under}>
      <PartChanges changes={pointChanges(stored, mine, thresholds, language)} />
    </div>
  )
}
