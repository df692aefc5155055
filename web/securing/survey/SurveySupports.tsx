import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { useWords } from '../../words/words.ts'
import styles from '../editor/Editor.module.css'
import { MetresField } from '../editor/MetresField.tsx'
import { useFocusNext } from '../editor/useFocusNext.ts'
import type { SurveyPart } from './surveyPart.ts'
import { surveyWords } from './surveyWords.ts'

/** Where the spans of a bridge meet, in metres along its line; only where there is one. */
export function SurveySupports({ drafting, errors, controlId, shown }: SurveyPart) {
  const words = useWords(surveyWords)
  const focusNext = useFocusNext()
  const { supports } = drafting.draft
  if (shown.axis === null && supports.length === 0) return null
  return (
    <section className={styles.group}>
      <Heading level={3} data-size="xs">
        {words.supports}
      </Heading>
      <p className={styles.subtle}>{words.supportsHelp}</p>
      {supports.map(({ key, at }, index) => (
        <div key={key} className={styles.actions}>
          <div className={styles.short}>
            <MetresField
              id={controlId(`supports.${index}`)}
              label={words.support(index + 1)}
              value={at}
              error={errors[`supports.${index}`]}
              onChange={(typed) =>
                drafting.change(
                  (before) => ({
                    ...before,
                    supports: before.supports.map((one) => (one.key === key ? { key, at: typed } : one)),
                  }),
                  key,
                )
              }
            />
          </div>
          <Button
            variant="tertiary"
            data-size="sm"
            icon
            aria-label={words.removeSupport(index + 1)}
            onClick={() => {
              drafting.step(words.removed(words.support(index + 1)), (before) => ({
                ...before,
                supports: before.supports.filter((one) => one.key !== key),
              }))
              focusNext(controlId('addSupport'))
            }}
          >
            <TrashIcon aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button
          id={controlId('addSupport')}
          variant="secondary"
          data-size="sm"
          onClick={() => {
            drafting.step(words.added(words.support(supports.length + 1)), (before) => ({
              ...before,
              supports: [...before.supports, { key: crypto.randomUUID(), at: '' }],
            }))
            focusNext(controlId(`supports.${supports.length}`))
          }}
        >
          <PlusIcon aria-hidden />
          {words.addSupport}
        </Button>
      </div>
    </section>
  )
}
