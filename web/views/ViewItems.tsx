import { Dropdown } from '@digdir/designsystemet-react'
import type { View } from '../../geodata/model/view.ts'
import { useWords } from '../words/words.ts'
import styles from './Views.module.css'
import { viewWords } from './viewWords.ts'

/** Views under a heading, each opened by its name. */
export function ViewItems({
  heading,
  views,
  currentId,
  onOpen,
}: {
  heading: string
  views: readonly View[]
  currentId: string | undefined
  onOpen: (view: View) => void
}) {
  const words = useWords(viewWords)
  if (views.length === 0) return null
  return (
    <>
      <Dropdown.Heading>{heading}</Dropdown.Heading>
      <Dropdown.List>
        {views.map((view) => (
          <Dropdown.Item key={view.id}>
            <Dropdown.Button
              aria-current={view.id === currentId || undefined}
              className={styles.view}
              onClick={() => onOpen(view)}
            >
              <span>{view.name}</span>
              {view.shared && (
                <span className={styles.by}>{view.mine ? words.sharedByYou : words.sharedBy(view.by)}</span>
              )}
            </Dropdown.Button>
          </Dropdown.Item>
        ))}
      </Dropdown.List>
    </>
  )
}
