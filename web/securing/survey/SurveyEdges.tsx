import { Button, Heading } from '@digdir/designsystemet-react'
import { PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useCallback, useState } from 'react'
import { type EdgeKind, edgeKinds, edgeSchema, lineEdges } from '../../../geodata/model/edge.ts'
import type { LineString } from '../../../geodata/model/geojson.ts'
import { lineMetres } from '../../../geodata/securing/axis.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import { Choice } from '../editor/Choice.tsx'
import { DrawLine } from '../editor/DrawLine.tsx'
import styles from '../editor/Editor.module.css'
import { useFocusNext } from '../editor/useFocusNext.ts'
import { useLatest } from '../editor/useLatest.ts'
import { formatMetres } from '../metres.ts'
import { useFacing } from '../useFacing.ts'
import { EdgeFields } from './EdgeFields.tsx'
import type { Drawn } from './SurveyEditor.tsx'
import { edgeFormOf, freeCode, withoutEdge } from './surveyForm.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** The edges one by one, and the ways to more: a part from the list, or a line on the map. */
export function SurveyEdges({
  drawn,
  onDraw,
  ...part
}: SurveyPart & { drawn: Drawn; onDraw: (drawn: Drawn) => void }) {
  const { drafting, controlId, shown } = part
  const words = useWords(surveyWords)
  const text = useText()
  const language = useLanguage()
  const facing = useFacing(shown.axis)
  const focusNext = useFocusNext()
  const { edges } = drafting.draft
  const hasLine = shown.axis !== null
  const isBridge = hasLine && shown.thing.collection === 'bridges'
  const kinds = edgeKinds.codes.filter((kind) => hasLine || !lineEdges.some((code) => code === kind))
  const free = kinds.filter((kind) => freeCode(kind, edges) !== null)
  const [chosen, setChosen] = useState<EdgeKind | ''>('')
  const kind = free.find((one) => one === chosen) ?? free[0]

  const add = (wanted: EdgeKind, line: LineString | null) => {
    const code = freeCode(wanted, edges)
    if (!code) return
    const edge = edgeFormOf(edgeSchema.parse({ code, line, access: 'all' }), language)
    drafting.step(words.added(edgeName(edge, language)), (before) => ({
      ...before,
      edges: [...before.edges, edge],
    }))
    focusNext(controlId(`edges.${edges.length}`))
  }
  const latest = useLatest({ add, onDraw })
  const takeDrawn = useCallback(
    (line: LineString) => {
      latest.current.add('edge', line)
      latest.current.onDraw(null)
      return null
    },
    [latest],
  )
  const stopDrawing = () => {
    onDraw(null)
    focusNext(controlId('drawEdge'))
  }
  return (
    <section className={styles.group}>
      <Heading level={3} data-size="xs">
        {words.edges}
      </Heading>
      {hasLine && <p className={styles.subtle}>{words.sides}</p>}
      {edges.length === 0 && <p>{words.noEdges}</p>}
      {edges.map((edge, at) => (
        <EdgeFields
          key={edge.key}
          {...part}
          edge={edge}
          at={at}
          title={`${edgeName(edge, language)}${facing(edge.code)}`}
          measured={measuredText(
            shown.edges.find(({ code }) => code === edge.code)?.lengthMetres ?? null,
            edge.line,
          )}
          // The sides and ends of a bridge are there as long as it is; people can be kept from them.
          isFixed={isBridge && lineEdges.some((code) => code === edge.code)}
          onRemove={() => {
            drafting.step(words.removed(edgeName(edge, language)), (before) => withoutEdge(before, edge.code))
            focusNext(controlId('kind'))
          }}
        />
      ))}
      <div className={styles.actions}>
        <Choice
          id={controlId('kind')}
          label={words.addPart}
          options={free.map((one) => [one, text(edgeKinds.labels[one])] as const)}
          value={kind ?? ''}
          onChange={setChosen}
        />
        <Button variant="secondary" onClick={() => kind && add(kind, null)}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
        {drawn !== 'edge' && (
          <Button id={controlId('drawEdge')} variant="secondary" onClick={() => onDraw('edge')}>
            <PencilIcon aria-hidden />
            {words.drawEdge}
          </Button>
        )}
      </div>
      {drawn === 'edge' && <DrawLine help={words.drawEdgeHelp} onDrawn={takeDrawn} onStop={stopDrawing} />}
    </section>
  )

  function measuredText(laid: number | null, line: LineString | null): string | null {
    const metres = line ? lineMetres(line) : laid
    return metres === null ? null : words.isLong(formatMetres(metres, language))
  }
}
