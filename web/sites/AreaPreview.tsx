import { Alert } from '@digdir/designsystemet-react'
import { explainReason } from '../../geodata/geometry/reasons.ts'
import type { Generalisation } from '../../geodata/sites/generalise.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { cellsText } from './areaText.ts'
import { SiteAreas } from './SiteAreas.tsx'
import { siteWords } from './siteWords.ts'

/** What becomes of a drawing: the cells on the map, how many they are, and that it was widened; or why it cannot be used. */
export function AreaPreview({
  generalised,
  says,
}: {
  generalised: Generalisation | null
  /** The sentence around the number of cells. */
  says: (cells: string) => string
}) {
  const words = useWords(siteWords)
  const text = useText()
  const language = useLanguage()
  if (!generalised) return <div role="status" />
  if (!generalised.valid) {
    return (
      <Alert data-color="danger" role="alert">
        {text(explainReason(generalised.reasons[0]!))}
      </Alert>
    )
  }
  const { geometry, cells, widened } = generalised
  return (
    <div role="status">
      <p>{says(cellsText(cells, language))}</p>
      {widened && <p>{words.widened}</p>}
      <SiteAreas areas={[{ id: 'preview', geometry, isChosen: true }]} />
    </div>
  )
}
