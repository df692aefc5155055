import { Alert } from '@digdir/designsystemet-react'
import { type Grounding, groundings } from '../../geodata/model/check.ts'
import { GroundingBadges } from '../checks/GroundingBadges.tsx'
import { useWords } from '../words/words.ts'
import { CodesChoice } from './CodesChoice.tsx'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'

/** What a point rests on, as it will be shown; says what each word may be used for. */
export function GroundingChoice({
  code,
  chosen,
  hasReference,
  onChange,
}: {
  code: string
  chosen: readonly Grounding[]
  hasReference: boolean
  onChange: (chosen: readonly Grounding[]) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  return (
    <div className={styles.stack}>
      <CodesChoice
        control={pointControl(code, 'groundings')}
        legend={parts.groundings}
        help={words.groundingsHelp}
        list={groundings}
        chosen={chosen}
        onChange={onChange}
      />
      {chosen.length > 0 && (
        <p className={styles.badges}>
          <GroundingBadges kinds={chosen} />
        </p>
      )}
      {(chosen.includes('law') || chosen.includes('plan')) && !hasReference && (
        <Alert data-color="warning" data-size="sm">
          {words.bindingWithoutReference}
        </Alert>
      )}
    </div>
  )
}
