import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import { hiddenControl } from './placeErrors.ts'

type Hidden = Edition['hidden']

/** The shared points that are not asked, each with the reason everyone will read. */
export function HiddenReasons({
  base,
  hidden,
  onChange,
  onShow,
}: {
  base: Checklist
  hidden: Hidden
  onChange: (hidden: Hidden) => void
  onShow: (code: string) => void
}) {
  const words = useWords(draftWords)
  const text = useText()
  const { errorAt, forget } = useDraftFields()
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.hiddenTitle}
      </Heading>
      {hidden.length === 0 && <p className={styles.quiet}>{words.hiddenNone}</p>}
      {hidden.length > 0 && (
        <ul className={styles.hidden}>
          {hidden.map(({ point: code, reason }) => {
            const point = findPoint(base, code)
            return (
              <li key={code}>
                <p>
                  <span className={styles.code}>{code}</span>{' '}
                  {point ? text(point.question) : words.hiddenUnknown}
                </p>
                <Textfield
                  id={controlId(hiddenControl(code))}
                  label={words.hideReason}
                  maxLength={500}
                  value={reason}
                  error={errorAt(hiddenControl(code))}
                  onChange={({ target }) => {
                    forget(hiddenControl(code))
                    onChange(
                      hidden.map((one) => (one.point === code ? { ...one, reason: target.value } : one)),
                    )
                  }}
                />
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={words.showPoint(code)}
                  onClick={() => onShow(code)}
                >
                  {words.show}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
