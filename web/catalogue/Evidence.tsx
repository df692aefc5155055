import { Tag } from '@digdir/designsystemet-react'
import type { CatalogueEntry } from '../../geodata/catalogue/catalogue.ts'
import { evidenceGrades } from '../../geodata/catalogue/safeguardEntry.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'

type Graded = Pick<CatalogueEntry, 'evidence' | 'evidenceNote'>

/** How well a type is documented, as letters with what they mean beside them. */
export function Evidence({ type }: { type: Graded }) {
  const text = useText()
  const meaning = type.evidence.map((grade) => text(evidenceGrades.labels[grade]))
  const rest = meaning.slice(1).map((words) => words.charAt(0).toLowerCase() + words.slice(1))
  return (
    <span className={styles.evidence}>
      <Tag variant="outline" data-color="neutral" className={styles.tag}>
        {lettersOf(type)}
      </Tag>{' '}
      <span>
        {[meaning[0], ...rest].join(' – ')}
        {type.evidenceNote && ` (${text(type.evidenceNote)})`}
      </span>
    </span>
  )
}

/** The letters alone, where there is room for no more. */
export function EvidenceTag({ type }: { type: Graded }) {
  const words = useWords(catalogueWords)
  return (
    <Tag variant="outline" data-color="neutral" className={styles.tag}>
      {words.gradeTag(lettersOf(type))}
    </Tag>
  )
}

function lettersOf({ evidence }: Graded): string {
  return evidence.join('–')
}
