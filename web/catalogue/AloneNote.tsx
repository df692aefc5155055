import { Alert } from '@digdir/designsystemet-react'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { registerCollectionCodes } from '../../geodata/model/collections.ts'
import type { SafeguardPlace } from '../../geodata/model/safeguard.ts'
import { sayAlone } from '../../geodata/suggestions/here.ts'
import { useTypeName } from '../safeguards/typeName.ts'
import { useSuggestions } from '../suggestions/useSuggestions.ts'
import { useText, useWords } from '../words/words.ts'
import { catalogueWords } from './catalogueWords.ts'

/** How many are named of what should come first. */
const mostNamed = 3

/** Says of a supplement that it never stands alone, and what should come first, where nothing that covers is there or planned. */
export function AloneNote({
  type,
  at,
  self,
}: {
  type: EffectiveEntry
  at: SafeguardPlace | null
  self: string | null
}) {
  const words = useWords(catalogueWords)
  const text = useText()
  const typeName = useTypeName()
  const collection = registerCollectionCodes.find((code) => code === at?.collection)
  const suggestions = useSuggestions(
    type.covers !== 'covers' && at && collection ? { collection, id: at.id } : null,
  )
  if (suggestions.isFetching && !suggestions.data) return null
  const { here = [], items = [] } = suggestions.data ?? {}
  const alone = sayAlone(
    type.covers,
    here.filter(({ id }) => id === null || id !== self),
  )
  if (!alone) return null
  const first = items.filter(({ covers }) => covers === 'covers').slice(0, mostNamed)
  return (
    <Alert data-color="warning" data-size="sm" role="status">
      {text(alone)}{' '}
      {first.length > 0 && words.firstHere(first.map(({ kind }) => `${kind} ${typeName(kind)}`).join('; '))}
    </Alert>
  )
}
