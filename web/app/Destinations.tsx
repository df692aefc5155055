import { useWords } from '../words/words.ts'
import { DestinationLink } from './DestinationLink.tsx'
import { destinations } from './destinations.ts'
import styles from './Frame.module.css'
import { useMay } from './session.ts'

/** The destinations at a desk, in the header. */
export function Destinations() {
  const words = useWords()
  const may = useMay()
  return (
    <nav aria-label={words.mainMenu}>
      <ul className={styles.nav}>
        {destinations
          .filter(({ right }) => may(right))
          .map((destination) => (
            <li key={destination.to}>
              <DestinationLink destination={destination} />
            </li>
          ))}
      </ul>
    </nav>
  )
}
