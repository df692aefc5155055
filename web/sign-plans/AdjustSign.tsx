import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { parseCoordinates } from '../../geodata/geometry/parse.ts'
import type { PlannedSign } from '../../geodata/model/signPlan.ts'
import { useSessionState } from '../app/session.ts'
import { coordinateText } from '../map/drawing/coordinateText.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { plannerWords } from './plannerWords.ts'
import type { SignSteps } from './useSignSteps.ts'

const metreSteps = [1, 5, 20] as const
const degreeSteps = [-15, 15] as const

/** Moves a sign along its way, turns it, or puts it at coordinates: all that dragging does, without a mouse. */
export function AdjustSign({ sign, letter, steps }: { sign: PlannedSign; letter: string; steps: SignSteps }) {
  const words = useWords(plannerWords)
  const around = useSessionState().municipality.bbox
  const shown = coordinateText(sign.point, 'utm', useLanguage())
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const commit = () => {
    if (typed === null || typed === shown) return setTyped(null)
    const read = parseCoordinates(typed, around)
    setIsWrong(!read)
    if (!read) return
    setTyped(null)
    steps.move(sign, read.lonLat)
  }
  const button = { variant: 'secondary', 'data-size': 'sm' } as const
  return (
    <div className={styles.adjust} data-task>
      <fieldset>
        <legend>{words.nearer}</legend>
        {metreSteps.map((metres) => (
          <Button
            key={metres}
            {...button}
            aria-label={words.nearerBy(letter, metres)}
            onClick={() => steps.moveAlong(sign, metres)}
          >
            {words.metres(metres)}
          </Button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.farther}</legend>
        {metreSteps.map((metres) => (
          <Button
            key={metres}
            {...button}
            aria-label={words.fartherBy(letter, metres)}
            onClick={() => steps.moveAlong(sign, -metres)}
          >
            {words.metres(metres)}
          </Button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.turnHeading}</legend>
        {degreeSteps.map((degrees) => (
          <Button
            key={degrees}
            {...button}
            aria-label={words.turnBy(letter, degrees)}
            onClick={() => steps.turn(sign, degrees)}
          >
            {words.degrees(degrees)}
          </Button>
        ))}
        <Button {...button} aria-label={words.turnBy(letter, 180)} onClick={() => steps.turn(sign, 180)}>
          {words.turnAround}
        </Button>
      </fieldset>
      <Textfield
        data-size="sm"
        label={words.coordinates}
        value={typed ?? shown}
        error={isWrong && words.notCoordinates}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
    </div>
  )
}
