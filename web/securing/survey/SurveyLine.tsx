import { Button, Heading, ValidationMessage } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useCallback } from 'react'
import { edgeSchema, lineEdges } from '../../../geodata/model/edge.ts'
import type { LineString } from '../../../geodata/model/geojson.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { axisMetres, lineMetres } from '../../../geodata/securing/axis.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { DrawLine } from '../editor/DrawLine.tsx'
import styles from '../editor/Editor.module.css'
import { useLatest } from '../editor/useLatest.ts'
import { formatMetres } from '../metres.ts'
import type { Drawn } from './SurveyEditor.tsx'
import { edgeFormOf, freeCode, type SurveyForm } from './surveyForm.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** The line that the sides are measured along: the thing's own where it has one, otherwise one drawn here. */
export function SurveyLine({
  drafting,
  errors,
  controlId,
  shown,
  thing,
  drawn,
  onDraw,
}: SurveyPart & { thing: Thing; drawn: Drawn; onDraw: (drawn: Drawn) => void }) {
  const words = useWords(surveyWords)
  const language = useLanguage()
  const { axis } = drafting.draft
  const isLine = axisMetres(thing.geometry) !== null
  const length = (line: NonNullable<SurveyForm['axis']>) => formatMetres(lineMetres(line) ?? 0, language)
  const take = (line: LineString) => {
    drafting.step(words.lineDrawn(length(line)), (before) => withAxis(before, line))
    onDraw(null)
    return null
  }
  const latest = useLatest(take)
  const takeDrawn = useCallback((line: LineString) => latest.current(line), [latest])
  // A bridge with a line of its own needs no other, and a building has none; nobody is asked about it.
  if (axis === null && (isLine || shown.thing.collection === 'buildings')) return null
  return (
    <section className={styles.group}>
      <Heading level={3} data-size="xs">
        {words.axis}
      </Heading>
      <p>{axis ? words.axisDrawn(length(axis)) : words.axisNone}</p>
      {errors.axis && <ValidationMessage>{errors.axis}</ValidationMessage>}
      <div className={styles.actions} id={controlId('axis')} tabIndex={-1}>
        {drawn !== 'axis' && (
          <Button variant="secondary" data-size="sm" onClick={() => onDraw('axis')}>
            <PencilIcon aria-hidden />
            {words.drawAxis}
          </Button>
        )}
        {axis && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => drafting.step(words.removed(words.axis), (before) => ({ ...before, axis: null }))}
          >
            <TrashIcon aria-hidden />
            {words.removeAxis}
          </Button>
        )}
      </div>
      {drawn === 'axis' && (
        <DrawLine help={words.drawAxisHelp} onDrawn={takeDrawn} onStop={() => onDraw(null)} />
      )}
    </section>
  )

  /** With a line, and with the edges a line has. */
  function withAxis(before: SurveyForm, line: LineString): SurveyForm {
    const missing = lineEdges.filter((code) => freeCode(code, before.edges) !== null)
    const added = missing.map((code) => edgeFormOf(edgeSchema.parse({ code }), language))
    return { ...before, axis: line, edges: [...added, ...before.edges] }
  }
}
