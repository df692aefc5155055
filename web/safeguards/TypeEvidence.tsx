import { Details } from '@digdir/designsystemet-react'
import { safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import { Evidence } from '../catalogue/Evidence.tsx'
import { useCatalogue } from '../catalogue/useCatalogue.ts'
import { SourceList } from '../checks/SourceList.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Safeguards.module.css'
import { safeguardWords } from './safeguardWords.ts'
import { useTypeName } from './typeName.ts'

/** The type of a safeguard, how it works, and behind a fold how well that is known and what to mind. */
export function TypeEvidence({ kind }: { kind: string }) {
  const words = useWords(safeguardWords)
  const text = useText()
  const typeName = useTypeName()
  const entry = useCatalogue().data?.entries.find(({ code }) => code === kind)
  const categories = entry?.categories.map((one) => text(safeguardCategories.labels[one])).join(', ')
  return (
    <div className={styles.evidence}>
      <p>
        {typeName(kind)}{' '}
        <span className={styles.quiet}>{[kind, categories].filter(Boolean).join(' · ')}</span>
      </p>
      {entry && (
        <Details data-color="neutral" data-size="sm">
          <Details.Summary>
            {words.known} <Evidence type={entry} />
          </Details.Summary>
          <Details.Content>
            <p>{text(entry.basis)}.</p>
            <p>
              {words.mind}: {text(entry.reservations)}.
            </p>
            {entry.sources.length > 0 && <SourceList codes={entry.sources} />}
          </Details.Content>
        </Details>
      )}
    </div>
  )
}
