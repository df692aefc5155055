import type { CatalogueEntry } from '../../geodata/catalogue/catalogue.ts'
import { safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import { edgeKinds } from '../../geodata/model/edge.ts'
import { SourceList } from '../checks/SourceList.tsx'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import { Evidence } from './Evidence.tsx'

/** What is known of a type, whole: in the list it comes without what the list says already. */
export function TypeFacts({ type, isWhole }: { type: CatalogueEntry; isWhole: boolean }) {
  const words = useWords(catalogueWords)
  const text = useText()
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.evidence}</dt>
        <dd>
          <Evidence type={type} />
          <p className={styles.basis}>{text(type.basis).replace(/\.$/, '')}.</p>
        </dd>
      </div>
      <div>
        <dt>{words.covers}</dt>
        <dd>{words.roles[type.covers]}</dd>
      </div>
      <div>
        <dt>{words.suitableFor}</dt>
        <dd>{text(type.suitableFor)}</dd>
      </div>
      <div>
        <dt>{words.reservations}</dt>
        <dd>{text(type.reservations)}</dd>
      </div>
      <div>
        <dt>{words.inspection}</dt>
        <dd>{text(type.proposedInspection)}</dd>
      </div>
      {isWhole && (
        <>
          <div>
            <dt>{words.category}</dt>
            <dd>{type.categories.map((code) => text(safeguardCategories.labels[code])).join(', ')}</dd>
          </div>
          {type.edges.length > 0 && (
            <div>
              <dt>{words.edges}</dt>
              <dd>{type.edges.map((kind) => text(edgeKinds.labels[kind]).toLowerCase()).join(', ')}</dd>
            </div>
          )}
        </>
      )}
      <div className={isWhole ? undefined : styles.onPaper}>
        <dt>{words.sources}</dt>
        <dd>{type.sources.length > 0 ? <SourceList codes={type.sources} /> : words.noSources}</dd>
      </div>
    </dl>
  )
}
