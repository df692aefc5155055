import { Button, Details, Field, Label } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SignDesign } from '../../geodata/sign-design/layoutSign.ts'
import { announce } from '../components/announcements.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useWords } from '../words/words.ts'
import styles from './SignDesign.module.css'
import { SignDrawing } from './SignDrawing.tsx'
import { cardMm, keepPixelsPerMm, measuredPixelsPerMm, usualPixelsPerMm } from './screenScale.ts'
import { signDesignWords } from './signDesignWords.ts'

/** The sign as large as it will be, once the screen has been held against something of a known size. */
export function TrueSize({ design }: { design: SignDesign }) {
  const words = useWords(signDesignWords)
  const [measured, setMeasured] = useState(measuredPixelsPerMm)
  const [pixelsPerMm, setPixelsPerMm] = useState(measured ?? usualPixelsPerMm)
  const keep = () => {
    keepPixelsPerMm(pixelsPerMm)
    setMeasured(pixelsPerMm)
    announce(words.calibrated)
  }
  return (
    <>
      <p className={styles.basis}>{measured === null ? words.notCalibrated : words.isCalibrated}</p>
      <Details className={styles.screenOnly} defaultOpen={measured === null}>
        <Details.Summary>{words.calibrate}</Details.Summary>
        <Details.Content>
          <p>{words.calibrateHelp}</p>
          <svg
            aria-hidden="true"
            className={styles.card}
            width={cardMm.width * pixelsPerMm}
            height={cardMm.height * pixelsPerMm}
          >
            <rect width="100%" height="100%" rx={3.18 * pixelsPerMm} />
          </svg>
          <Field className={styles.slider}>
            <Label>{words.cardWidth}</Label>
            <input
              type="range"
              min={2.5}
              max={9}
              step={0.01}
              value={pixelsPerMm}
              onChange={({ target }) => setPixelsPerMm(Number(target.value))}
            />
          </Field>
          <Button variant="secondary" data-size="sm" onClick={keep}>
            {words.keepCalibration}
          </Button>
        </Details.Content>
      </Details>
      <Scrollable label={words.trueSize}>
        <div className={styles.trueSize}>
          <SignDrawing design={design} widthPixels={design.widthMm * pixelsPerMm} />
        </div>
      </Scrollable>
    </>
  )
}
