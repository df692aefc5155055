import { Button, Details, Heading } from '@digdir/designsystemet-react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { GroundingBadges } from '../checks/GroundingBadges.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Draft.module.css'
import { controlId, focusControl, useDraftFields } from './draftContext.ts'
import { draftWords } from './draftWords.ts'
import { HiddenReasons } from './HiddenReasons.tsx'
import { hiddenControl } from './placeErrors.ts'

type Hidden = Edition['hidden']

/** The shared points, to read and to hide; their words are never the municipality's to change. */
export function SharedPoints({
  base,
  hidden,
  onChange,
}: {
  base: Checklist
  hidden: Hidden
  onChange: (hidden: Hidden) => void
}) {
  const words = useWords(draftWords)
  const text = useText()
  const { forget } = useDraftFields()
  const codes = new Set(hidden.map(({ point }) => point))
  const hide = (code: string) => {
    onChange([...hidden, { point: code, reason: '' }])
    focusControl(hiddenControl(code))
  }
  const show = (code: string) => {
    forget(hiddenControl(code))
    onChange(hidden.filter(({ point }) => point !== code))
    focusControl('hidden')
  }
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm" id={controlId('hidden')} tabIndex={-1}>
        {words.sharedTitle}
      </Heading>
      <p className={styles.lead}>{words.sharedHelp}</p>
      <HiddenReasons base={base} hidden={hidden} onChange={onChange} onShow={show} />
      {base.groups.map((group) => {
        const points = base.points.filter((point) => point.group === group.code)
        const hiddenHere = points.filter(({ code }) => codes.has(code)).length
        return (
          <Details key={group.code} data-size="sm">
            <Details.Summary>{words.groupCount(text(group.name), points.length, hiddenHere)}</Details.Summary>
            <Details.Content>
              <ul className={styles.sharedPoints}>
                {points.map(({ code, question, groundings }) => (
                  <li key={code}>
                    <div>
                      <span className={styles.code}>{code}</span> {text(question)}
                      <span className={styles.badges}>
                        <GroundingBadges kinds={groundings} />
                      </span>
                    </div>
                    {codes.has(code) ? (
                      <span className={styles.quiet}>{words.isHidden}</span>
                    ) : (
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-label={words.hidePoint(code)}
                        onClick={() => hide(code)}
                      >
                        {words.hide}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </Details.Content>
          </Details>
        )
      })}
    </section>
  )
}
