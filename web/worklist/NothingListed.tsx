import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { RegisterCollection } from '../../geodata/model/collections.ts'
import page from '../app/Page.module.css'
import { useWords } from '../words/words.ts'
import { worklistWords } from './worklistWords.ts'

/** Where the list is empty: why, and what to do. */
export function NothingListed({
  collection,
  isNarrowed,
}: {
  collection: RegisterCollection
  isNarrowed: boolean
}) {
  const words = useWords(worklistWords)
  const shared = useWords()
  const nothing = {
    bridges: words.noBridges,
    buildings: words.noBuildings,
    structures: words.noStructures,
  }
  if (isNarrowed) return <Paragraph>{words.noneMatch}</Paragraph>
  return (
    <>
      <Paragraph className={page.narrow}>{nothing[collection]}</Paragraph>
      <div className={page.actions}>
        <Button asChild variant="secondary">
          <Link to="/kart" search={{ tab: collection }}>
            {shared.goToMap}
          </Link>
        </Button>
      </div>
    </>
  )
}
