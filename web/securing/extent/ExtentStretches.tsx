import { Button, Heading } from '@digdir/designsystemet-react'
import { PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useCallback } from 'react'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { LineString } from '../../../geodata/model/geojson.ts'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { drawnProblems, stretchesOfDrawnLine } from '../../../geodata/securing/drawnStretches.ts'
import { sayPlace } from '../../safeguards/sayPlace.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import { DrawLine } from '../editor/DrawLine.tsx'
import styles from '../editor/Editor.module.css'
import { editorWords } from '../editor/editorWords.ts'
import { emptyRow } from '../editor/stretchRows.ts'
import { stretchWords } from '../editor/stretchWords.ts'
import type { Drafting } from '../editor/useDraft.ts'
import { useFocusNext } from '../editor/useFocusNext.ts'
import { useLatest } from '../editor/useLatest.ts'
import { measuredAlong, offsetFor } from '../measured.ts'
import type { Secured } from '../securing.ts'
import { ExtentRowFields } from './ExtentRowFields.tsx'
import type { ExtentDraft } from './extentDraft.ts'
import { type ExtentRow, withStretches } from './extentRows.ts'
import { extentWords } from './extentWords.ts'
import { GapsToFill } from './GapsToFill.tsx'

interface Props {
  secured: Secured
  thing: Thing
  drafting: Drafting<ExtentDraft>
  whenDone: SecuringAnswer
  errors: Readonly<Record<string, string>>
  controlId: (path: string) => string
  isDrawing: boolean
  onDrawing: (isDrawing: boolean) => void
}

/** The rows of an extent and the ways to more: a gap, a whole edge, a typed row, a line on the map. */
export function ExtentStretches(props: Props) {
  const { secured, thing, drafting, whenDone, errors, controlId, isDrawing, onDrawing } = props
  const words = useWords(extentWords)
  const editor = useWords(editorWords)
  const typed = useWords(stretchWords)
  const text = useText()
  const language = useLanguage()
  const focusNext = useFocusNext()
  const { edges } = whenDone
  const { rows } = drafting.draft
  const { step } = drafting

  const setRows = (sentence: string, next: (rows: readonly ExtentRow[]) => readonly ExtentRow[]) =>
    step(sentence, (before) => ({ ...before, rows: next(before.rows) }))
  const add = (stretches: readonly Stretch[]) =>
    setRows(
      words.saidAdded(stretches.map((stretch) => sayPlace(stretch, edges, language)).join(', ')),
      (before) => withStretches(before, stretches, edges, language),
    )
  // The drawing is told once what to do with a line; it must reach the rows as they are then.
  const latest = useLatest({ add, whenDone })
  const takeDrawn = useCallback(
    (line: LineString): string | null => {
      const { add, whenDone } = latest.current
      const measured = measuredAlong(secured, thing, whenDone)
      const drawn = stretchesOfDrawnLine(measured, whenDone.edges, line, drawnTolerance(whenDone))
      if (!drawn.ok) return text(drawnProblems.labels[drawn.reason])
      add(drawn.stretches)
      return null
    },
    [secured, thing, text, latest],
  )
  const stopDrawing = () => {
    onDrawing(false)
    focusNext(controlId('draw'))
  }
  if (edges.length === 0) return <p>{words.noEdges}</p>
  return (
    <section className={styles.group}>
      <Heading level={3} data-size="xs">
        {words.whereItStands}
      </Heading>
      <p className={styles.subtle}>{rows.length === 0 ? words.noRows : typed.emptyHelp}</p>
      {rows.map((row, at) => (
        <ExtentRowFields
          key={row.key}
          {...{ row, at, edges, errors, controlId }}
          onChange={(changed, touched) =>
            drafting.change(
              (before) => ({
                ...before,
                rows: before.rows.map((one) => (one.key === row.key ? changed : one)),
              }),
              touched && `${row.key} ${touched}`,
            )
          }
          onRemove={() => {
            setRows(words.saidRemoved, (before) => before.filter(({ key }) => key !== row.key))
            focusNext(controlId('add'))
          }}
        />
      ))}
      <div className={styles.actions}>
        <Button
          variant="secondary"
          data-size="sm"
          id={controlId('add')}
          onClick={() => {
            setRows(typed.stretch(rows.length + 1), (before) => [
              ...before,
              { ...emptyRow(), edge: before.at(-1)?.edge ?? edges[0]!.code },
            ])
            focusNext(controlId(`extent.${rows.length}.edge`))
          }}
        >
          <PlusIcon aria-hidden />
          {typed.addStretch}
        </Button>
        {!isDrawing && (
          <Button id={controlId('draw')} variant="secondary" data-size="sm" onClick={() => onDrawing(true)}>
            <PencilIcon aria-hidden />
            {editor.draw}
          </Button>
        )}
        {edges.map((edge) => (
          <Button
            key={edge.code}
            variant="tertiary"
            data-size="sm"
            onClick={() => add([{ edge: edge.code, from: 0, to: null }])}
          >
            {words.addWhole(edgeName(edge, language))}
          </Button>
        ))}
      </div>
      {isDrawing && <DrawLine help={editor.drawHelp} onDrawn={takeDrawn} onStop={stopDrawing} />}
      <GapsToFill
        coverage={whenDone.coverage}
        edges={edges}
        headingId={controlId('gaps')}
        onFill={(gap) => {
          add([gap])
          // Its button goes with the gap.
          focusNext(controlId('gaps'))
        }}
      />
    </section>
  )
}

/** How far from an edge a drawn line may lie: a steady hand on a map that shows all of the thing. */
function drawnTolerance({ edges }: SecuringAnswer): number {
  return Math.max(10, offsetFor(edges) * 3)
}
