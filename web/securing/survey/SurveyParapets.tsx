import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { emptyRow } from '../editor/stretchRows.ts'
import { useFocusNext } from '../editor/useFocusNext.ts'
import { ParapetFields } from './ParapetFields.tsx'
import type { ParapetForm } from './surveyForm.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** Parapets as somebody measured them on site. */
export function SurveyParapets(part: SurveyPart) {
  const { drafting, controlId } = part
  const words = useWords(surveyWords)
  const focusNext = useFocusNext()
  const { edges, parapets, seenOn } = drafting.draft
  return (
    <section className={styles.group}>
      <Heading level={3} data-size="xs">
        {words.parapets}
      </Heading>
      <p className={styles.subtle}>{words.parapetsHelp}</p>
      {parapets.map((parapet, at) => (
        <ParapetFields
          key={parapet.key}
          {...part}
          parapet={parapet}
          at={at}
          onRemove={() => {
            drafting.step(words.removed(words.parapet(at + 1)), (before) => ({
              ...before,
              parapets: before.parapets.filter(({ key }) => key !== parapet.key),
            }))
            focusNext(controlId('addParapet'))
          }}
        />
      ))}
      {edges.length > 0 && (
        <div>
          <Button
            id={controlId('addParapet')}
            variant="secondary"
            data-size="sm"
            onClick={() => {
              const added: ParapetForm = {
                ...emptyRow(),
                edge: parapets.at(-1)?.edge ?? edges[0]!.code,
                height: '',
                climbResistant: '',
                condition: '',
                measuredOn: seenOn || dateInNorway(new Date()),
                basis: 'measured',
                note: '',
              }
              drafting.step(words.added(words.parapet(parapets.length + 1)), (before) => ({
                ...before,
                parapets: [...before.parapets, added],
              }))
              focusNext(controlId(`parapets.${parapets.length}.edge`))
            }}
          >
            <PlusIcon aria-hidden />
            {words.addParapet}
          </Button>
        </div>
      )}
    </section>
  )
}
