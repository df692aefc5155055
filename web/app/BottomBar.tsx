import { useWords } from '../words/words.ts'
import { DestinationLink } from './DestinationLink.tsx'
import { destinations } from './destinations.ts'
import styles from './Frame.module.css'
import { MoreDestinations } from './MoreDestinations.tsx'
import { useMay, useSessionState } from './session.ts'

/** What is used standing outdoors, within reach of a thumb, and the rest in a menu; the header leaves them out at that width, so there is one menu at a time. */
export function BottomBar() {
  const words = useWords()
  const may = useMay()
  const { session } = useSessionState()
  if (!session) return null
  const mine = destinations.filter(({ right }) => may(right))
  const rest = mine.filter(({ onPhone }) => !onPhone)
  return (
    <div className={styles.phoneBar}>
      <nav aria-label={words.mainMenu}>
        <ul className={styles.nav}>
          {mine
            .filter(({ onPhone }) => onPhone)
            .map((destination) => (
              <li key={destination.to}>
                <DestinationLink destination={destination} withIcon />
              </li>
            ))}
          {rest.length > 0 && (
            <li>
              <MoreDestinations destinations={rest} />
            </li>
          )}
        </ul>
      </nav>
    </div>
  )
}
