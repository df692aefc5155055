import { Button, Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { edgeAccess } from '../../../geodata/model/edge.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import { edgeName } from '../edgeName.ts'
import styles from '../editor/Editor.module.css'
import { MetresField } from '../editor/MetresField.tsx'
import { emptyRow } from '../editor/stretchRows.ts'
import { stretchWords } from '../editor/stretchWords.ts'
import { useFocusNext } from '../editor/useFocusNext.ts'
import { ReachableRow } from './ReachableRow.tsx'
import { type EdgeForm, isMeasuredByLine } from './surveyForm.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** One edge: whether people come to it, where if not all along, and how long it is where no line tells. */
export function EdgeFields({
  edge,
  at,
  title,
  measured,
  drafting,
  errors,
  controlId,
  isFixed,
  onRemove,
}: SurveyPart & {
  edge: EdgeForm
  at: number
  title: string
  /** Its length in words, where a line gives it. */
  measured: string | null
  /** It cannot be taken away. */
  isFixed: boolean
  onRemove: () => void
}) {
  const words = useWords(surveyWords)
  const typed = useWords(stretchWords)
  const text = useText()
  const language = useLanguage()
  const focusNext = useFocusNext()
  const path = `edges.${at}`
  const name = edgeName(edge, language)
  const isNumbered = edge.code.includes('-')
  const change = (part: Partial<EdgeForm>, touched?: string) =>
    drafting.change(
      (before) => ({
        ...before,
        edges: before.edges.map((one) => (one.key === edge.key ? { ...one, ...part } : one)),
      }),
      touched && `${edge.key} ${touched}`,
    )
  const hasLine = isMeasuredByLine(edge)
  return (
    <div className={styles.edge}>
      <Fieldset id={controlId(path)} tabIndex={-1}>
        <Fieldset.Legend>
          {title}
          {hasLine && measured && `, ${measured}`}
        </Fieldset.Legend>
        <div className={styles.choices}>
          {edgeAccess.codes.map((code) => (
            <Radio
              key={code}
              name={controlId(`${path}.access`)}
              value={code}
              label={text(edgeAccess.labels[code])}
              checked={edge.access === code}
              onChange={() => change({ access: code, ...(code === 'some' && beginsSome(edge)) })}
            />
          ))}
        </div>
        {(errors[path] ?? errors[`${path}.access`] ?? errors[`${path}.code`]) && (
          <ValidationMessage>
            {errors[path] ?? errors[`${path}.access`] ?? errors[`${path}.code`]}
          </ValidationMessage>
        )}
      </Fieldset>
      {edge.access === 'some' && (
        <>
          {edge.reachable.map((row, index) => (
            <ReachableRow
              key={row.key}
              legend={words.stretchOf(name, index + 1)}
              row={row}
              path={`${path}.reachable.${index}`}
              errors={errors}
              controlId={controlId}
              onChange={(next, touched) =>
                change(
                  { reachable: edge.reachable.map((one) => (one.key === row.key ? next : one)) },
                  `${row.key} ${touched}`,
                )
              }
              onRemove={() => {
                change({ reachable: edge.reachable.filter(({ key }) => key !== row.key) })
                focusNext(controlId(`${path}.reachable`))
              }}
            />
          ))}
          <p className={styles.subtle}>{edge.reachable.length === 0 ? words.noStretches : typed.emptyHelp}</p>
          {errors[`${path}.reachable`] && (
            <ValidationMessage>{errors[`${path}.reachable`]}</ValidationMessage>
          )}
          <div>
            <Button
              id={controlId(`${path}.reachable`)}
              variant="tertiary"
              data-size="sm"
              aria-label={`${name}: ${typed.addStretch}`}
              onClick={() => {
                change({ reachable: [...edge.reachable, emptyRow()] })
                focusNext(controlId(`${path}.reachable.${edge.reachable.length}.from`))
              }}
            >
              <PlusIcon aria-hidden />
              {typed.addStretch}
            </Button>
          </div>
        </>
      )}
      {(!hasLine || isNumbered) && (
        <div className={styles.actions}>
          {!hasLine && (
            <MetresField
              id={controlId(`${path}.lengthMetres`)}
              label={words.length}
              description={words.lengthHelp}
              value={edge.length}
              error={errors[`${path}.lengthMetres`]}
              onChange={(length) => change({ length }, 'length')}
            />
          )}
          {isNumbered && (
            <Textfield
              id={controlId(`${path}.name`)}
              label={words.name}
              description={words.nameHelp}
              value={edge.name}
              error={errors[`${path}.name`]}
              autoComplete="off"
              onChange={(event) => change({ name: event.target.value }, 'name')}
            />
          )}
        </div>
      )}
      {errors[`${path}.line`] && <ValidationMessage>{errors[`${path}.line`]}</ValidationMessage>}
      {!isFixed && (
        <div>
          <Button variant="tertiary" data-size="sm" onClick={onRemove}>
            <TrashIcon aria-hidden />
            {words.removeEdge(name)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Who says «some of it» is at once given a row to say which. */
function beginsSome({ reachable }: EdgeForm): Partial<EdgeForm> {
  return reachable.length === 0 ? { reachable: [emptyRow()] } : {}
}
