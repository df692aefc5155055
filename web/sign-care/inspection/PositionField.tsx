import { Alert, Button } from '@digdir/designsystemet-react'
import { LocationPinIcon } from '@navikt/aksel-icons'
import type { LonLat } from '../../../geodata/model/geojson.ts'
import type { SignInspection } from '../../../geodata/model/signCare.ts'
import { positionCheck } from '../../../geodata/sign-care/positionCheck.ts'
import { formatLength } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { signInspectionWords } from './signInspectionWords.ts'
import { usePosition } from './usePosition.ts'

const colours = { here: 'success', unsure: 'info', elsewhere: 'warning' } as const

/** Holds where the phone is against where the register has the sign. Nothing is measured before somebody asks for it. */
export function PositionField({
  sign,
  position,
  onChange,
}: {
  sign: LonLat
  position: SignInspection['position']
  onChange: (position: SignInspection['position']) => void
}) {
  const words = useWords(signInspectionWords)
  const language = useLanguage()
  const { measure, isMeasuring, problem } = usePosition(onChange)
  const check = position && positionCheck(sign, position)
  const metres = (value: number) => formatLength(Math.round(value), language)
  return (
    <section className={styles.section}>
      <h2 className={styles.legend}>{words.position}</h2>
      <p className={styles.quiet}>{words.positionHelp}</p>
      <div role="status">
        {check && !isMeasuring && (
          <Alert data-color={colours[check.verdict]}>
            {words[check.verdict](metres(check.metres), metres(position.accuracyMetres))}
          </Alert>
        )}
        {problem && <Alert data-color="warning">{words[problem]}</Alert>}
      </div>
      <div className={styles.buttons}>
        <Button variant="secondary" loading={isMeasuring} onClick={measure}>
          {!isMeasuring && <LocationPinIcon aria-hidden />}
          {isMeasuring ? words.measuring : position ? words.measureAgain : words.measure}
        </Button>
        {position && !isMeasuring && (
          <Button variant="tertiary" onClick={() => onChange(null)}>
            {words.forget}
          </Button>
        )}
      </div>
    </section>
  )
}
