import type { Point } from '../../geodata/checklists/checklist.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'

/** Suggested wording for the plan's provisions, each with the number of section 12-7 it rests on. Norwegian: it is to be pasted. */
export function Provisions({ provisions }: { provisions: NonNullable<Point['provisions']> }) {
  const words = useWords(checkWords)
  return (
    <>
      <p>{words.provisionsHelp}</p>
      {provisions.map(({ number, wording }) => (
        <figure key={wording} className={styles.provision}>
          <blockquote lang="nb">{wording}</blockquote>
          <figcaption>{words.provisionNumber(number)}</figcaption>
        </figure>
      ))}
    </>
  )
}
