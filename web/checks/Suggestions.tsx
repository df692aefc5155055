import {
  type EvidenceGrade,
  evidenceGrades,
  type SafeguardTypeCode,
} from '../../geodata/catalogue/safeguardEntry.ts'
import { safeguardEntry } from '../../geodata/catalogue/safeguards.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'

/** Types of safeguards a point points to, with how well each is documented and what to mind. */
export function Suggestions({ codes }: { codes: readonly SafeguardTypeCode[] }) {
  const words = useWords(checkWords)
  const text = useText()
  const grade = (code: EvidenceGrade) => `${code} (${text(evidenceGrades.labels[code]).toLowerCase()})`
  return (
    <ul className={styles.suggestions}>
      {codes.map((code) => {
        const { evidence, evidenceNote, suitableFor, reservations } = safeguardEntry(code)
        return (
          <li key={code}>
            <strong>
              {code} {text(safeguardTypes.labels[code])}
            </strong>
            <br />
            {words.evidence}: {evidence.map(grade).join(' – ')}
            {evidenceNote && `. ${text(evidenceNote)}`}
            <br />
            {words.suitableFor}: {text(suitableFor)}
            <br />
            {words.mind}: {text(reservations)}
          </li>
        )
      })}
    </ul>
  )
}
