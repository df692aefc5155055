import { Link } from '@tanstack/react-router'
import { type RegisterCollection, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { useWords } from '../words/words.ts'
import styles from './Worklist.module.css'
import { worklistWords } from './worklistWords.ts'

/** Links, so that each list has an address; filters and order belong to the list left behind. */
export function WorklistKinds({ current }: { current: RegisterCollection }) {
  const words = useWords(worklistWords)
  return (
    <nav aria-label={words.kinds} className={styles.kinds}>
      <ul>
        {registerCollectionCodes.map((collection) => (
          <li key={collection}>
            <Link
              to="/sikring"
              search={{ tab: collection }}
              aria-current={collection === current ? 'page' : undefined}
            >
              {words.tabs[collection]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
