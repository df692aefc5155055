import { ToggleGroup } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { SignProperties } from '../../geodata/model/sign.ts'
import type { FoundContent } from '../../geodata/sign-design/contentOfSign.ts'
import { contrastFacts, letterFacts } from '../../geodata/sign-design/designFacts.ts'
import type { SignDesign } from '../../geodata/sign-design/layoutSign.ts'
import type { SignContent } from '../../geodata/sign-design/signContent.ts'
import type { Typeface } from '../../geodata/sign-design/typeface/typeface.ts'
import { useWords } from '../words/words.ts'
import { ContrastTable } from './ContrastTable.tsx'
import { DesignFiles } from './DesignFiles.tsx'
import { DesignRemarks } from './DesignRemarks.tsx'
import { LetterTable } from './LetterTable.tsx'
import styles from './SignDesign.module.css'
import { SignDrawing } from './SignDrawing.tsx'
import { signDesignWords } from './signDesignWords.ts'
import { TrueSize } from './TrueSize.tsx'

/** The sign beside what is known of it; in true size it has the whole width. */
export function DesignView({
  design,
  face,
  sign,
  found,
  content,
  choices,
  isTrueSize,
  onTrueSize,
}: {
  design: SignDesign
  face: Typeface
  sign: SignProperties
  found: FoundContent
  content: SignContent
  choices: ReactNode
  isTrueSize: boolean
  onTrueSize: (isTrueSize: boolean) => void
}) {
  const words = useWords(signDesignWords)
  const letters = letterFacts(design, face)
  const view = (
    <ToggleGroup
      className={styles.screenOnly}
      data-toggle-group={words.view}
      data-size="sm"
      value={isTrueSize ? 'true' : 'fitted'}
      onChange={(value) => onTrueSize(value === 'true')}
    >
      <ToggleGroup.Item value="fitted">{words.fitted}</ToggleGroup.Item>
      <ToggleGroup.Item value="true">{words.trueSize}</ToggleGroup.Item>
    </ToggleGroup>
  )
  return (
    <>
      {isTrueSize && (
        <>
          {view}
          <TrueSize design={design} />
        </>
      )}
      <div className={isTrueSize ? styles.column : styles.columns}>
        {!isTrueSize && (
          <div className={styles.shown}>
            {view}
            <div className={styles.fitted}>
              <SignDrawing design={design} />
            </div>
          </div>
        )}
        <div className={`${styles.column} ${styles.screenOnly}`}>
          <p className={styles.basis}>{words.basis[found.basis]}</p>
          {choices}
          <DesignRemarks design={design} letters={letters} found={found} content={content} />
          <DesignFiles design={design} face={face} sign={sign} found={found} content={content} />
          <LetterTable letters={letters} />
          <ContrastTable contrasts={contrastFacts(design)} />
        </div>
      </div>
    </>
  )
}
