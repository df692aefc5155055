import type { SignProperties } from '../../../geodata/model/sign.ts'
import { useWords } from '../../words/words.ts'
import styles from '../SignCare.module.css'
import { signInspectionWords } from './signInspectionWords.ts'

/** The numbers and hours that were put on the sign, to be held against what stands there. */
export function ExpectedNumbers({ shows }: { shows: SignProperties['shows'] }) {
  const words = useWords(signInspectionWords)
  if (!shows) return words.nothingExpected
  return (
    <>
      {words.expected}
      {shows.helplines.map(({ id, name, number, hours }) => (
        <span key={id} className={styles.expected}>
          <strong className={styles.number}>{number}</strong> {[name, hours].filter(Boolean).join(', ')}
        </span>
      ))}
    </>
  )
}
