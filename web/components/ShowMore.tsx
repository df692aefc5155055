import { Button } from '@digdir/designsystemet-react'
import page from '../app/Page.module.css'
import { useWords } from '../words/words.ts'

interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** Fetches the next page of a list, as long as there is one. */
export function ShowMore({ list }: { list: Pages }) {
  const words = useWords()
  if (!list.hasNextPage) return null
  return (
    <div className={page.actions}>
      <Button variant="secondary" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {words.showMore}
      </Button>
    </div>
  )
}
